import type { Token } from "../read/reading.ts";
import { type Candidate, makeCandidate } from "./name-candidates.ts";
import type { Range } from "./name-runs.ts";
import { dropArticle, trimMarks } from "./name-trim.ts";
import { cutUntitled, dropPostNominals, type Setting } from "./name-untitled.ts";
import {
	isAcronym,
	isDemonym,
	isFacilityHead,
	isHonorific,
	isOrganizationHead,
	isPlaceHead,
	isSurnameLike,
	isTitle,
	isTitleModifier,
} from "./name-words.ts";

/** A title or honorific before a person's name leaves the name; what stands before it is looked at by itself. */
export function cutAtTitle(tokens: readonly Token[], range: Range, setting: Setting): Candidate[] {
	const { first, last } = dropArticle(tokens, range);
	const at = lastTitle(tokens, { first, last });
	if (at < 0) return cutUntitled(tokens, { first, last }, setting);
	const title = isHonorific(tokens[at]?.text ?? "") ? "honorific" : "title";
	const name = dropPostNominals(tokens, trimMarks(tokens, { first: at + 1, last }));
	const before = titleStart(tokens, first, at);
	const found: Candidate[] = [];
	if (before > first)
		found.push(...cutUntitled(tokens, trimMarks(tokens, { first, last: before }), setting));
	if (name.last > name.first)
		found.push(makeCandidate(tokens, name, { ...setting, opensSentence: false, title }));
	return found;
}

/** The last title with a person's name after it; -1 for none: "Supreme Court Justice Elena Kagan". */
function lastTitle(tokens: readonly Token[], { first, last }: Range): number {
	const end = tokens[last - 1]?.text ?? "";
	const tail = tokens.slice(Math.max(first, last - 2), last).map(({ text }) => text);
	const endsInHead =
		!isSurnameLike(tail) &&
		(isOrganizationHead(end) || isFacilityHead(end) || (isPlaceHead(end) && last - first > 2));
	for (let i = last - 2; i >= first; i--) {
		const word = tokens[i]?.text ?? "";
		if (isHonorific(word) && !(endsInHead && last - i > 2)) return i;
		if (!isTitle(word) || endsInHead) continue;
		const next = tokens[i + 1]?.text ?? "";
		if (!/^\p{Lu}/u.test(next) || isTitleModifier(next)) continue;
		if (isFirstName(tokens, { first, last }, i)) continue;
		return i;
	}
	return secretaryOfState(tokens, { first, last });
}

/** "Earl Jefferson", "Gov. Earl Ray Tennant": a rank that is given to children too. */
function isFirstName(tokens: readonly Token[], { first, last }: Range, i: number): boolean {
	if (!/^(?:Earl|Dean)$/.test(tokens[i]?.text ?? "")) return false;
	const before = i > first ? (tokens[i - 1]?.text ?? "") : "";
	return last - i === 2 || isTitle(before) || isHonorific(before);
}

/** "Secretary of State Antony Blinken" */
function secretaryOfState(tokens: readonly Token[], { first, last }: Range): number {
	for (let i = first; i + 3 < last; i++) {
		const phrase = `${tokens[i]?.text} ${tokens[i + 1]?.text} ${tokens[i + 2]?.text}`;
		if (
			/^(?:Secretary|Minister|Chief|Chancellor|Joint) of (?:State|Defense|Defence|Staff|Labor)$/.test(
				phrase,
			)
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
