import type { Token } from "../read/reading.ts";
import { isCourtesy, isHyphen, isRoleWord, type Place, type Stretch } from "./who-roles-words.ts";

/** "U.S. President-elect Donald Trump", "his mother Grace", "Labour's Shadow Home Secretary Ann Lee" */
export function beforeName({ tokens, first }: Place): Stretch | null {
	if (!isRoleWord(tokens, first - 1)) return ofState(tokens, first);
	return { first: phraseStart(tokens, first - 1), last: first };
}

/** "Secretary of State Antony Blinken" */
function ofState(tokens: readonly Token[], first: number): Stretch | null {
	const phrase = [3, 2, 1].map((back) => tokens[first - back]?.text ?? "").join(" ");
	const isOffice =
		/^(?:Secretary|Chief|Chairman|Minister) of (?:State|Defen[sc]e|Staff|Labor|Education|Health)$/.test(
			phrase,
		);
	return isOffice ? { first: phraseStart(tokens, first - 3), last: first } : null;
}

/** Where the noun phrase with this head begins. */
function phraseStart(tokens: readonly Token[], head: number): number {
	let from = head;
	while (from > 0 && head - from < 10) {
		const before = tokens[from - 1];
		if (before === undefined || !isPreModifier(tokens, from - 1, head)) break;
		from--;
	}
	return from;
}

function isPreModifier(tokens: readonly Token[], i: number, head: number): boolean {
	const token = tokens[i];
	if (token === undefined || isCourtesy(token)) return false;
	if (token.text === "&") return true;
	// "brother-in-law"
	if (token.text === "in") return isHyphen(tokens[i - 1]) && isHyphen(tokens[i + 1]);
	// "leaders - British Prime Minister": a dash, not a hyphen
	if (/^[-‐‑]$/.test(token.text)) return !token.spaced;
	// "journalist and human rights activist", "founder and chief executive"
	if (token.text === "and") return isRoleWord(tokens, i - 1) && head - i < 6;
	if (token.pos === "CD") return isHyphen(tokens[i + 1]);
	if (token.pos === "VBG" || token.pos === "VBN") return isHyphen(tokens[i - 1]);
	// "on the way Sen. Doe": a common noun before a capital belongs to something else
	const isStray =
		token.pos === "NN" && /^\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? "");
	if (isStray && !isRoleWord(tokens, i)) return false;
	return /^(?:NN|NNS|NNP|NNPS|JJ|JJS|POS|PRP\$)$/.test(token.pos) && /[\p{L}'’]/u.test(token.text);
}

/** "the head of the Observatory, Omar Haddad, said" */
export function reversed({ tokens, first: nameAt, last }: Place): Stretch | null {
	const first = withoutRank(tokens, nameAt);
	if (tokens[first - 1]?.text !== ",") return null;
	const after = tokens[last];
	if (after !== undefined && !/^[,.;)]$/.test(after.text) && !/^VB/.test(after.pos)) return null;
	for (let i = first - 2; i >= Math.max(0, first - 14); i--) {
		const token = tokens[i];
		if (token === undefined || /^[,.;:"“”()]$/.test(token.text)) return null;
		if (/^(?:VBD|VBZ|VBP|MD|WP|WDT)$/.test(token.pos)) return null;
		if (!isRoleWord(tokens, i)) continue;
		if (endsBody(tokens, i)) continue;
		const links = /^(?:of|for|at|in|from|to|on)$/.test(tokens[i + 1]?.lower ?? "");
		if (i === first - 2 || links) return { first: phraseStart(tokens, i), last: first - 1 };
	}
	return null;
}

/** "an inspector from the Health and Safety Executive, Ann Lee": the end of a body's name is no role. */
function endsBody(tokens: readonly Token[], i: number): boolean {
	let at = i;
	while (/^(?:\p{Lu}|and$)/u.test(tokens[at]?.text ?? "")) at--;
	return (
		at < i && tokens[at]?.lower === "the" && /^(?:from|at|with)$/.test(tokens[at - 1]?.lower ?? "")
	);
}

/** Where "36-year-old Sgt" before a name begins; at the name without them. */
function withoutRank(tokens: readonly Token[], first: number): number {
	let at = first;
	while (at > first - 8) {
		const before = tokens[at - 1];
		const isRank = /^\p{Lu}/u.test(before?.text ?? "") && isRoleWord(tokens, at - 1);
		const isAge = /^(?:\d{1,3}|year|old|[-‐‑])$/.test(before?.lower ?? "");
		const isPartOfRank = /^(?:Master|Staff|Lance|Lieutenant|First|Second|Petty)$/.test(
			before?.text ?? "",
		);
		if (!isRank && !isAge && !isPartOfRank) break;
		at--;
	}
	return at;
}

/** "CEO of the Refugee Council Ann Lee" */
export function headOfBody({ tokens, first }: Place): Stretch | null {
	let at = first - 1;
	while (at > first - 8 && /^\p{Lu}/u.test(tokens[at]?.text ?? "")) at--;
	if (at === first - 1) return null;
	if (tokens[at]?.lower === "the") at--;
	const isLinked = /^(?:of|for|at)$/.test(tokens[at]?.lower ?? "");
	return isLinked && isRoleWord(tokens, at - 1)
		? { first: phraseStart(tokens, at - 1), last: first }
		: null;
}
