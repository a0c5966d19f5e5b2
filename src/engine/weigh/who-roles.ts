import type { Reading, Token } from "../read/reading.ts";
import type { Entity } from "./entities.ts";
import { tokenAt } from "./entities-tokens.ts";
import { apposition, asRole, doing, fromBody, relative } from "./who-roles-after.ts";
import { beforeName, headOfBody, reversed } from "./who-roles-before.ts";
import { isArticle, isCourtesy, LONGEST, type Stretch } from "./who-roles-words.ts";

/** In the order in which they are trusted. */
const RULES = [beforeName, apposition, reversed, headOfBody, relative, doing, asRole, fromBody];
/** Mentions beyond these seldom introduce anybody. */
const MENTIONS = 12;
/** Says no more than the name does. */
const EMPTY =
	/^(?:\d+-year-old )?(?:(?:young|old|elderly|black|white|local|homeless|unarmed|pregnant|disabled|male|female) )*(?:man|woman|boy|girl|person|child|suspect|star|hero|crown)$/i;

/** The first role the text gives, in its own words; what stands beside a full name first. */
export function findRole(reading: Reading, { name, mentions }: Entity): string | null {
	const ranked = [
		...mentions.filter((mention) => mention.name === name),
		...mentions.filter((mention) => mention.name !== name),
	].slice(0, MENTIONS);
	const places = ranked.map(({ start, end }) => ({
		text: reading.text,
		tokens: reading.tokens,
		first: withoutCourtesy(reading, tokenAt(reading, start)),
		last: tokenAt(reading, end),
	}));
	let bare: string | null = null;
	for (const rule of RULES) {
		for (const place of places) {
			const found = rule(place);
			const role = found === null ? null : wording(reading, found);
			if (role === null || EMPTY.test(role)) continue;
			// "Sen." or "President" alone gives way to what says more, but not to what somebody was.
			const saysMore = /\s|-/.test(role) && !RANK.test(role);
			if (saysMore && bare !== null && (rule === fromBody || FORMER.test(role))) return bare;
			if (saysMore) return role;
			if (bare === null || (RANK.test(bare) && !RANK.test(role))) bare = role;
		}
	}
	return bare;
}

/** "Lieutenant Colonel" says less than "commander of the border guard". */
const RANK =
	/^(?:(?:Lt|Lieutenant|Maj|Major|Brig|Brigadier|Master|Staff|Vice|Rear|Chief|Sub|First|Second|Petty|Police|Detective|Col|Colonel|Gen|General|Sgt|Sergeant|Capt|Captain|Cmdr|Commander|Admiral|Inspector|Superintendent|Constable|Officer|Corporal)\.?\s?)+$/;
const FORMER = /^(?:former|one-time|ex-)/;

/** The position of the "Mr" or "Sir" before a name, which stands between it and its role; the name's own without one. */
function withoutCourtesy({ tokens }: Reading, first: number): number {
	let at = first;
	while (isCourtesy(tokens[at - 1])) at--;
	return at;
}

function wording({ tokens, text }: Reading, { first, last }: Stretch): string | null {
	let from = first;
	while (from < last && (isOpener(tokens[from]) || !isWord(tokens[from]?.text))) from++;
	let to = last;
	while (to > from && !isWord(tokens[to - 1]?.text)) to--;
	const [head, tail] = [tokens[from], tokens[to - 1]];
	if (head === undefined || tail === undefined || to <= from || to - from > LONGEST) return null;
	// A headline or caption above is no part of it.
	const role = text.slice(head.start, tail.end).split(/\n\s*/).at(-1) ?? "";
	return (
		role.replace(/^\d{1,3}(?:[ -]years?[ -]old)?[ ,]*(?:[ ,]|[―—–]\s)(?:(?:a|an|the)\s)?/i, "") ||
		null
	);
}

/** "the", "On Monday | the governor", and the "its" whose owner stands elsewhere. */
const isOpener = (token: Token | undefined): boolean =>
	isArticle(token) ||
	/^(?:its|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(token?.lower ?? "");

const isWord = (text: string | undefined): boolean => /[\p{L}\p{N}]/u.test(text ?? "");
