import { NAME_SUFFIXES } from "../lexicon/name-titles.ts";
import type { Reading, Sentence, Token } from "../read/reading.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";
import { type Candidate, makeCandidate } from "./name-candidates.ts";
import type { Range } from "./name-runs.ts";
import {
	isAcronym,
	isDemonym,
	isFacilityHead,
	isGroupPlural,
	isHonorific,
	isNeverName,
	isOrganizationHead,
	isPlaceHead,
	isTitle,
	isTitleModifier,
} from "./name-words.ts";

type Setting = { readonly opensSentence: boolean; readonly inHeadline: boolean };

/** Words whose capital at the start of a sentence says nothing. */
const OPENER_POS =
	/^(?:DT|IN|CC|PRP|PRP\$|WP|WP\$|WDT|WRB|RB|RBR|EX|TO|MD|UH|CD|PDT|RP|VBG|VBD|VBN|VB|VBP|VBZ)$/;
const MONTH_LIKE = /^(?:may|march|april|june|august|sun|sat|mar|jan|dec|it|us|ad|id|bill|mark)$/i;

/** Cuts one run of capitals into the names it holds: "U.S. President Donald Trump" → U.S., Donald Trump. */
export function splitRun(
	reading: Reading,
	run: Range,
	sentence: Sentence & { readonly inHeadline: boolean },
): Candidate[] {
	const { tokens } = reading;
	const found: Candidate[] = [];
	for (const part of cutAtNonNames(tokens, run)) {
		const opens = part.first === sentence.first || followsOpening(tokens, part.first);
		const range = opens ? dropOpener(tokens, part) : part;
		if (range.first >= range.last) continue;
		const setting = {
			opensSentence: opens && range.first === part.first,
			inHeadline: sentence.inHeadline,
		};
		found.push(...cutAtTitle(tokens, range, setting));
	}
	return found;
}

function followsOpening(tokens: readonly Token[], at: number): boolean {
	return /^(?:["“‘(:;•*–—-]|''|``|--)$/.test(tokens[at - 1]?.text ?? "");
}

/** Weekdays and months stand between names, never in them; "May" and "March" only before a figure. */
function cutAtNonNames(tokens: readonly Token[], { first, last }: Range): Range[] {
	const parts: Range[] = [];
	let open = first;
	for (let i = first; i < last; i++) {
		if (!cutsHere(tokens, i, { first, last })) continue;
		if (i > open) parts.push({ first: open, last: i });
		open = i + 1;
	}
	if (last > open) parts.push({ first: open, last });
	return parts.map((part) => trimMarks(tokens, part)).filter((part) => part.last > part.first);
}

function cutsHere(tokens: readonly Token[], i: number, run: Range): boolean {
	const word = tokens[i]?.text ?? "";
	if (!isNeverName(word)) return false;
	const lower = word.toLowerCase();
	if (
		/^(?:it|us|ad|id|ceo|cfo|coo|pr|english|earth|north|south|east|west|northern|southern|eastern|western|central|internet|source|image|photo|sources|moon|copyright|read|follow|share|watch)$/.test(
			lower,
		)
	) {
		return run.last - run.first === 1 || (i === run.first && /^(?:source|image|photo)/.test(lower));
	}
	if (!MONTH_LIKE.test(word)) return true;
	if (/^\d/.test(tokens[i + 1]?.text ?? "") || /^\d/.test(tokens[i - 1]?.text ?? "")) return true;
	return (
		run.last - run.first === 1 &&
		/^(?:in|on|by|since|until|last|this|next|from|of|early|late|mid|to)$/.test(
			tokens[i - 1]?.lower ?? "",
		)
	);
}

/** Hyphens and ampersands neither open nor close a name. */
function trimMarks(tokens: readonly Token[], { first, last }: Range): Range {
	const isMark = (i: number) =>
		!/[\p{L}\p{N}]/u.test(tokens[i]?.text ?? "") ||
		/^(?:of|for|on|the|and)$/.test(tokens[i]?.text ?? "");
	let [from, to] = [first, last];
	while (from < to && isMark(from)) from++;
	while (to > from && isMark(to - 1)) to--;
	return { first: from, last: to };
}

/** "In Paris", "Meanwhile Trump", "The Guardian": the first word goes. */
function dropOpener(tokens: readonly Token[], { first, last }: Range): Range {
	const token = tokens[first];
	if (token === undefined) return { first, last };
	const goes =
		/^(?:The|A|An)$/i.test(token.text) ||
		(OPENER_POS.test(token.pos) &&
			!isAcronym(token.text) &&
			!isHyphenated(tokens, first) &&
			!isGivenName(token.text));
	return goes ? trimMarks(tokens, { first: first + 1, last }) : { first, last };
}

const isHyphenated = (tokens: readonly Token[], i: number): boolean =>
	/^[-‐‑]$/.test(tokens[i + 1]?.text ?? "") && tokens[i + 1]?.spaced === false;

/** A title or honorific before a person's name leaves the name; what stands before it is looked at by itself. */
function cutAtTitle(tokens: readonly Token[], range: Range, setting: Setting): Candidate[] {
	const { first, last } = dropArticle(tokens, range);
	const at = lastTitle(tokens, { first, last });
	if (at < 0) return cutAtNationality(tokens, { first, last }, setting);
	const title = isHonorific(tokens[at]?.text ?? "") ? "honorific" : "title";
	const name = trimMarks(tokens, { first: at + 1, last });
	const before = titleStart(tokens, first, at);
	const found: Candidate[] = [];
	if (before > first)
		found.push(...cutAtNationality(tokens, trimMarks(tokens, { first, last: before }), setting));
	if (name.last > name.first)
		found.push(makeCandidate(tokens, name, { ...setting, opensSentence: false, title }));
	return found;
}

const dropArticle = (tokens: readonly Token[], { first, last }: Range): Range =>
	/^(?:The|THE)$/.test(tokens[first]?.text ?? "") && last - first > 1
		? { first: first + 1, last }
		: { first, last };

/** The last title with a person's name after it; -1 for none: "Supreme Court Justice Elena Kagan". */
function lastTitle(tokens: readonly Token[], { first, last }: Range): number {
	const end = tokens[last - 1]?.text ?? "";
	const endsInHead =
		isOrganizationHead(end) || isFacilityHead(end) || (isPlaceHead(end) && last - first > 2);
	for (let i = last - 2; i >= first; i--) {
		const word = tokens[i]?.text ?? "";
		if (isHonorific(word) && !(endsInHead && last - i > 2)) return i;
		if (!isTitle(word) || endsInHead) continue;
		const next = tokens[i + 1]?.text ?? "";
		if (!/^\p{Lu}/u.test(next) || isTitleModifier(next)) continue;
		return i;
	}
	return secretaryOfState(tokens, { first, last });
}

/** "Secretary of State Antony Blinken" */
function secretaryOfState(tokens: readonly Token[], { first, last }: Range): number {
	for (let i = first; i + 3 < last; i++) {
		const phrase = `${tokens[i]?.text} ${tokens[i + 1]?.text} ${tokens[i + 2]?.text}`;
		if (
			/^(?:Secretary|Chief|Chancellor|Joint) of (?:State|Defense|Defence|Staff|Labor)$/.test(phrase)
		)
			return i + 2;
	}
	return -1;
}

/** Walks back over "U.S. Deputy Assistant" to where the title begins. */
function titleStart(tokens: readonly Token[], first: number, at: number): number {
	let start = at;
	while (start > first) {
		const word = tokens[start - 1]?.text ?? "";
		const isPart =
			(isTitleModifier(word) && !isAcronym(word)) ||
			/^(?:-|of|State|Defense|Staff|Prime)$/.test(word) ||
			isDemonym(word);
		if (!isPart) break;
		start--;
	}
	return start;
}

/** "American Jane Doe", "Russia Vladimir Putin": the nationality or country is not part of the name. */
function cutAtNationality(tokens: readonly Token[], range: Range, setting: Setting): Candidate[] {
	const { first, last } = trimMarks(tokens, range);
	if (last <= first) return [];
	const words = tokens.slice(first, last);
	const [head, next] = [words[0]?.text ?? "", words[1]?.text ?? ""];
	const length = last - first;
	if (
		words.every(
			({ text }) =>
				isDemonym(text) ||
				isGroupPlural(text) ||
				(isTitleModifier(text) && !isAcronym(text)) ||
				!/\p{L}/u.test(text),
		)
	) {
		if (
			length === 1 ||
			!words.some(({ text }) => isGivenName(text) && !isDemonym(text) && !isTitle(text))
		)
			return standsAlone(tokens, { first, last }, setting);
	}
	const nameFollows =
		length >= 3 &&
		isGivenName(next) &&
		!isCommonWord(next) &&
		!isOrganizationHead(words.at(-1)?.text ?? "") &&
		!NAME_SUFFIXES.has(next.toLowerCase());
	if (nameFollows && isDemonym(head) && !isGivenName(head)) {
		return [
			makeCandidate(tokens, { first: first + 1, last }, { ...setting, opensSentence: false }),
		];
	}
	const isCountry = nameFollows && !isGivenName(head) && lookUpPlaces(head)[0]?.kind === "country";
	if (isCountry) {
		return [
			makeCandidate(tokens, { first, last: first + 1 }, setting),
			makeCandidate(tokens, { first: first + 1, last }, { ...setting, opensSentence: false }),
		];
	}
	return [makeCandidate(tokens, { first, last }, setting)];
}

/** Nothing but titles and nationalities is no name, save an organisation's: "Home Office", "Labour". */
function standsAlone(tokens: readonly Token[], range: Range, setting: Setting): Candidate[] {
	const candidate = makeCandidate(tokens, range, setting);
	const last = candidate.words.at(-1) ?? "";
	const isName =
		(isOrganizationHead(last) && range.last - range.first > 1) ||
		isGivenName(last) ||
		isAcronym(last);
	return isName ||
		/^(?:Labour|Treasury|Senate|House|Parliament|Congress|Army|Navy|State)$/.test(last)
		? [candidate]
		: [];
}
