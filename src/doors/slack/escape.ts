/** What Slack would take for markup in the words of an article, and what it shows the same way. */
const STAND_INS: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	// Slack knows no escape for these; their doubles look alike and mean nothing to it.
	"*": "∗",
	_: "ˍ",
	"~": "∼",
	"`": "ˋ",
};
/** ":skull:" would become a picture; the minutes of "10:30:45" would not. */
const EMOJI_START = /:(?!\d{1,2}:)(?=[a-z0-9_+'-]+:)/g;
/** Line breaks and whatever turns the direction of what follows it. */
const UNSEEN = /[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** Any words → one line of Slack's mrkdwn that shows them and does nothing else. */
export function escapeSlack(words: string): string {
	return plainLine(words)
		.replace(/[&<>*_~`]/g, (sign) => STAND_INS[sign] ?? sign)
		.replace(EMOJI_START, "∶");
}

/** Any words on one line, for a text that Slack does not read markup in. */
export function plainLine(words: string): string {
	return words.toWellFormed().replace(UNSEEN, " ").trim();
}

/** At most that many UTF-16 units, cut where a word ends if one does nearby. */
export function shorten(words: string, most: number): string {
	if (words.length <= most) return words;
	const cut = words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
	return `${cut.replace(/(?<=\S)\s+\S{0,20}$/, "")}…`;
}

/** The words for Slack, cut so that what stands for them has at most that many units. */
export function escapeWithin(words: string, most: number): string {
	let length = most;
	let escaped = escapeSlack(shorten(words, length));
	while (escaped.length > most) {
		length = Math.floor(length * 0.8);
		escaped = escapeSlack(shorten(words, length));
	}
	return escaped;
}

/** A link with a label; empty where Slack would not take the address. */
export function linkTo(url: string, label: string): string {
	const href = encodeURI(url.toWellFormed()).replace(/%25/g, "%");
	const target = href.replace(/&/g, "&amp;");
	return target.length > MOST_ADDRESS ? "" : `<${target}|${escapeSlack(label)}>`;
}

/** Far more than any newsroom's addresses need. */
const MOST_ADDRESS = 1_000;
