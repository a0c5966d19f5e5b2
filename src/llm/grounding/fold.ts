/**
 * A text without what typography does to it, to look quotes up in: lower case, straight quotes and dashes,
 * one space for any white space. Every UTF-16 unit of it knows where in the text it comes from.
 */
export type Folded = { readonly text: string; readonly origins: readonly number[] };

const SINGLE_QUOTES = /[‘’‚‛′`´]/;
const DOUBLE_QUOTES = /[“”„‟«»″]/;
const DASHES = /[‐‑‒–—―−]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

export function fold(text: string): Folded {
	let folded = "";
	const origins: number[] = [];
	let at = 0;
	for (const character of text) {
		const plain = foldCharacter(character);
		// White space and dashes count once: "--" is a dash.
		const isRepeated = (plain === " " || plain === "-") && folded.endsWith(plain);
		if (!isRepeated) {
			folded += plain;
			for (let unit = 0; unit < plain.length; unit++) origins.push(at);
		}
		at += character.length;
	}
	origins.push(text.length);
	return { text: folded, origins };
}

function foldCharacter(character: string): string {
	if (/\s/.test(character)) return " ";
	if (SINGLE_QUOTES.test(character)) return "'";
	if (DOUBLE_QUOTES.test(character)) return '"';
	if (DASHES.test(character)) return "-";
	if (INVISIBLE.test(character)) return "";
	return character === "…" ? "..." : character.toLowerCase();
}
