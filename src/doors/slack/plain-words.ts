import { PROBLEMS, type ProblemDocument, type ProblemName } from "../../sheet/problem.ts";
import { escapeSlack } from "./escape.ts";

const PASTE_INSTEAD = "Copy its text and paste it into the form that `/factsheet` opens.";

/** What somebody in Slack can do about a problem; where its own detail says it best, it stands for itself. */
const WORDS: Partial<Record<ProblemName, string>> = {
	"text-too-long": "That article is too long for one fact sheet. Give me its most important part.",
	"address-refused": `That address is not one I may open: it must be a public web page. ${PASTE_INSTEAD}`,
	"page-not-html": `That address is not a web page that I can read. ${PASTE_INSTEAD}`,
	"page-too-large": `That page is too large for me to read. ${PASTE_INSTEAD}`,
	"page-unreachable": `I could not open that page. It may want a login, or keep programs out. ${PASTE_INSTEAD}`,
	"page-timed-out": `That page took too long to answer. Try again in a while. ${PASTE_INSTEAD}`,
	"store-unavailable": "My store of sheets does not answer just now. Try again in a minute.",
	"internal-error": "Something went wrong on my side. Try again, and tell whoever runs Factsheet.",
};

/** A problem as its reader in Slack is told of it. */
export function plainWords({ type, title, detail }: ProblemDocument): string {
	const name = Object.keys(PROBLEMS).find((known) => type.endsWith(`/${known}`));
	const known = Object.entries(WORDS).find(([problem]) => problem === name)?.[1];
	return `:warning: ${known ?? `${escapeSlack(title)}. ${escapeSlack(detail)}`}`;
}
