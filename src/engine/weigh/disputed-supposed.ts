import type { ClaimMention } from "../find/mentions.ts";
import type { Reading, Token } from "../read/reading.ts";
import { firstFrom } from "../text/in-order.ts";
import { oneLine } from "../text/one-line.ts";
import { isPersonNoun } from "../text/person-nouns.ts";

const SUPPOSED = /^hedge-(?:alleged|suspected|apparent|purported|unconfirmed)$/;
const LINKS = /^(?:of|to|in|between|by|with|against|on|from|and)$/;
const INSIDE = /^(?:N|JJ|CD|DT|POS|PRP\$|VBG)/;
/** In tokens. */
const LONGEST = 16;

/** What an adjective doubts: of "cited suspected transfers of oil", "transfers of oil", as an open question. */
export function supposedThing(
	{ text, tokens }: Reading,
	{ rule, cue }: ClaimMention,
): string | null {
	if (!SUPPOSED.test(rule)) return null;
	const at = firstFrom(tokens, ({ start }) => start < cue.end);
	if (/^(?:ha[sd]|have)$/.test(tokens[at - 2]?.lower ?? "")) return null;
	const thing = phraseFrom(tokens, at);
	if (thing.length < 2) return null;
	const [first] = thing;
	const last = thing.at(-1);
	const head = thing.findLast(
		({ pos }, i) =>
			pos.startsWith("NN") &&
			thing.slice(0, i).every(({ lower, spaced }) => !(spaced && LINKS.test(lower))),
	);
	if (first === undefined || last === undefined || head === undefined) return null;
	if (isPersonNoun(head.lower) || /^\p{Lu}/u.test(head.text)) return null;
	const words = oneLine(text.slice(first.start, last.end));
	if (head.pos === "NNS") return `whether there were ${words}`;
	return /^an?$/.test(tokens[at - 2]?.lower ?? "")
		? `whether there was ${/^[aeiou]/i.test(words) ? "an" : "a"} ${words}`
		: null;
}

function phraseFrom(tokens: readonly Token[], at: number): readonly Token[] {
	const words = tokens.slice(at, at + LONGEST);
	const end = words.findIndex(
		({ pos, lower, text, spaced }) =>
			!(INSIDE.test(pos) || LINKS.test(lower) || (text === "-" && !spaced)),
	);
	const thing = end === -1 ? words : words.slice(0, end);
	const whole = thing.findLastIndex(({ pos }) => /^(?:N|CD)/.test(pos));
	return thing.slice(0, whole + 1);
}
