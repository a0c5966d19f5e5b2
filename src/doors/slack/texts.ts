/** What Factsheet itself says in Slack, in its markup. */
export const HELP = [
	"*Factsheet* reads a news article and tells who, where, when, the counts and what is disputed, each with its words.",
	"• `/factsheet https://example.org/news`: the article at that address",
	"• `/factsheet TEXT`: the article itself",
	"• `/factsheet`: a form for a long article, with its headline and date",
	"• `/factsheet 2026-03-05 …`: published on that day, from which “yesterday” is told",
	"• `/factsheet public …`: for everyone in the channel; otherwise only you see the sheet, and may share it",
	"• `/factsheet nostore …`: nothing is kept, so there is no link and no sharing later",
	"• _Make a fact sheet_ in the menu of any message, in threads too: the article in the message, or behind its link",
].join("\n");

export const WORKING = "Reading the article …";
export const NO_FORM =
	":warning: The form could not be opened. Give me the article itself: `/factsheet TEXT` or `/factsheet https://…`.";
export const NO_WORDS =
	":warning: That message has neither a text nor a link to read. Copy the article into the form that `/factsheet` opens.";
export const SHARED = "The fact sheet is now in the channel.";
export const NOT_KEPT =
	":warning: That fact sheet cannot be found: its time may be over, or it was made only just now. Try again in a minute, or make it anew.";
export const FOREIGN_TEAM = ":warning: This Factsheet does not serve your workspace.";
export const TOO_MANY =
	":warning: Your workspace has asked for more than I can take at once. Try again in a minute.";
export const TOO_SLOW =
	":warning: That took too long. Try again in a minute, or paste the text into the form that `/factsheet` opens.";
