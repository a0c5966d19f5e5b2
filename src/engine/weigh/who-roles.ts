import { HONORIFICS, ROLE_NOUNS, TITLES } from "../lexicon/name-titles.ts";
import type { Reading, Token } from "../read/reading.ts";
import type { Entity } from "./entities.ts";
import { tokenAt } from "./entities-tokens.ts";

type Place = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly first: number;
	readonly last: number;
};
type Stretch = { readonly first: number; readonly last: number };

/** Says how to address somebody, not what they are. */
const COURTESY =
	/^(?:mr|mrs|ms|miss|messrs|mx|dr|sir|dame|lord|lady|madam|madame|mme|mlle|monsieur|herr|frau|hon|señor|don|brother|sister|uncle|aunt)\.?$/i;
const ARTICLE = /^(?:a|an|the)$/i;
/** Longer than this is a story, not a role. */
const LONGEST = 16;

/** The first role the text gives, in its own words; what stands beside a full name first. */
export function findRole(reading: Reading, { name, mentions }: Entity): string | null {
	const ranked = [
		...mentions.filter((m) => m.name === name),
		...mentions.filter((m) => m.name !== name),
	];
	for (const rule of [apposition, beforeName, reversed, relative, asRole]) {
		for (const mention of ranked.slice(0, 12)) {
			const first = tokenAt(reading, mention.start);
			const last = tokenAt(reading, mention.end);
			const found = rule({ text: reading.text, tokens: reading.tokens, first, last });
			const role = found === null ? null : wording(reading, found);
			if (role !== null) return role;
		}
	}
	return null;
}

function wording({ tokens, text }: Reading, { first, last }: Stretch): string | null {
	let from = first;
	while (from < last && ARTICLE.test(tokens[from]?.text ?? "")) from++;
	let to = last;
	while (to > from && !/[\p{L}\p{N}.]/u.test(tokens[to - 1]?.text ?? "")) to--;
	const [head, tail] = [tokens[from], tokens[to - 1]];
	if (head === undefined || tail === undefined || to <= from || to - from > LONGEST) return null;
	return text.slice(head.start, tail.end);
}

const isRoleWord = (token: Token | undefined): boolean => {
	const lower = token?.lower.replace(/\.$/, "") ?? "";
	return (
		ROLE_NOUNS.has(lower) || TITLES.has(lower) || (HONORIFICS.has(lower) && !COURTESY.test(lower))
	);
};

/** "Talal Barazi, the governor of Homs province,"; "Jane Doe, 32, a nurse from Leeds," */
function apposition({ tokens, first: nameAt, last }: Place): Stretch | null {
	if (tokens[last]?.text !== "," || /^(?:of|from|in|at)$/.test(tokens[nameAt - 1]?.lower ?? ""))
		return null;
	let first = last + 1;
	if (/^\d{1,3}$/.test(tokens[first]?.text ?? "") && tokens[first + 1]?.text === ",") first += 2;
	const start = tokens[first];
	if (
		start === undefined ||
		/^(?:VBD|VBZ|VBP|VB|MD|WDT|WP|CC|RB|WRB|EX|PRP|VBG|TO|UH)$/.test(start.pos)
	)
		return null;
	const end = phraseEnd(tokens, first);
	const closed = /^[,.;)—–:]$|^--$/.test(tokens[end]?.text ?? "");
	const head = headBefore(tokens, first, end);
	return closed && head >= 0 ? { first, last: end } : null;
}

/** A role noun before any preposition: "deputy head of ..." but not "in charge of the head". */
function headBefore(tokens: readonly Token[], first: number, end: number): number {
	for (let i = first; i < end && i < first + 9; i++) {
		const token = tokens[i];
		if (token === undefined || /^(?:IN|VBD|VBZ|VBP|MD|TO)$/.test(token.pos))
			return /^(?:of|from)$/.test(token?.lower ?? "") && i === first ? -1 : -1;
		if (isRoleWord(token) && tokens[i + 1]?.pos !== "POS") return i;
	}
	return -1;
}

/** To the comma, stop or verb that closes the phrase. */
function phraseEnd(tokens: readonly Token[], first: number): number {
	let end = first;
	while (end < first + LONGEST + 2) {
		const token = tokens[end];
		if (token === undefined || /^[,.;:()—–"“”]$|^--$/.test(token.text)) break;
		if (/^(?:VBD|VBZ|VBP|MD|WP|WDT)$/.test(token.pos) && end > first) break;
		end++;
	}
	return end;
}

/** "U.S. President-elect Donald Trump", "his mother Michelle", "Labour's Shadow Home Secretary Yvette Cooper" */
function beforeName({ text, tokens, first }: Place): Stretch | null {
	const nearest = tokens[first - 1];
	if (!isRoleWord(nearest) && !/^(?:elect|general|designate)$/i.test(nearest?.text ?? ""))
		return null;
	let from = first - 1;
	while (from > 0 && first - from < 9) {
		const before = tokens[from - 1];
		if (before === undefined || !isPreModifier(before)) break;
		if (text.slice(before.end, tokens[from]?.start).includes("\n")) break;
		from--;
	}
	return { first: from, last: first };
}

function isPreModifier(token: Token): boolean {
	if (/^[-‐‑&]$/.test(token.text) || token.text === "of") return token.text !== "of";
	if (COURTESY.test(token.text)) return false;
	return (
		/^(?:NN|NNS|NNP|NNPS|JJ|JJS|POS|PRP\$|VBN|CD)$/.test(token.pos) &&
		/[\p{L}'’]/u.test(token.text) &&
		token.lower !== "year" &&
		token.lower !== "old"
	);
}

/** "the head of the Observatory, Rami Abdurrahman, said" */
function reversed({ tokens, first, last }: Place): Stretch | null {
	if (tokens[first - 1]?.text !== ",") return null;
	const after = tokens[last];
	if (after !== undefined && !/^[,.;)]$/.test(after.text) && !/^VB/.test(after.pos)) return null;
	for (let i = first - 2; i >= Math.max(0, first - 14); i--) {
		const token = tokens[i];
		if (
			token === undefined ||
			/^[,.;:"“”()]$/.test(token.text) ||
			/^(?:VBD|VBZ|VBP|MD|WP|WDT)$/.test(token.pos)
		)
			return null;
		if (!isRoleWord(token)) continue;
		const linked =
			i === first - 2 || /^(?:of|for|at|in|from|to|on)$/.test(tokens[i + 1]?.lower ?? "");
		if (!linked) continue;
		return { first: nounPhraseStart(tokens, i), last: first - 1 };
	}
	return null;
}

function nounPhraseStart(tokens: readonly Token[], head: number): number {
	let from = head;
	while (from > 0 && head - from < 8) {
		const before = tokens[from - 1];
		if (before === undefined || !isPreModifier(before)) break;
		from--;
	}
	return from;
}

/** "Steele is a former officer in ...", "Jane Doe, who was the head of ..." */
function relative({ tokens, last }: Place): Stretch | null {
	let at = last;
	if (tokens[at]?.text === ",") at++;
	if (tokens[at]?.lower === "who") at++;
	else if (at > last) return null;
	if (!/^(?:is|was|became)$/.test(tokens[at]?.lower ?? "")) return null;
	const first = at + 1;
	const end = phraseEnd(tokens, first);
	const opens = ARTICLE.test(tokens[first]?.text ?? "") || isRoleWord(tokens[first]);
	return opens && headBefore(tokens, first, end) >= 0 ? { first, last: end } : null;
}

/** "named Jane Doe as Boko Haram's leader" */
function asRole({ tokens, last }: Place): Stretch | null {
	if (tokens[last]?.lower !== "as") return null;
	const end = phraseEnd(tokens, last + 1);
	return headBefore(tokens, last + 1, end) >= 0 ? { first: last + 1, last: end } : null;
}
