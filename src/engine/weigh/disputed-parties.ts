import { countryOfDemonym } from "../text/demonyms.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { countShared, keywords } from "../text/keywords.ts";
import { isCommonWord } from "../text/word-table.ts";
import { type Side, wordsOf } from "./disputed-positions.ts";

/** Who speaks for whom in words of one kind: the army answers for soldiers, the company for the operator. */
const KINDS: readonly RegExp[] = [
	/\b(?:company|firm|contractor|operator|manufacturer|developer|maker|supplier|corporation|airline|bank|plant|factory|mine|owners?|management)\b/i,
	/\b(?:army|military|troops|soldiers|(?:security|armed) forces|air force|navy|commanders?|defen[cs]e ministry|ministry of defen[cs]e)\b/i,
	/\b(?:police|policem[ae]n|officers?|deput(?:y|ies)|constables?|sheriff|detectives)\b/i,
	/\b(?:government|ministr(?:y|ies)|ministers?|authorities|administration)\b/i,
	/\b(?:hospital|clinic|nurses|doctors|staff|care home|health (?:board|trust|service))\b/i,
];

/** Whether a source answers for whoever is accused: the same party in the same words, or a body for its own. */
export function answersForTarget(answer: Side, accusation: Side): boolean {
	const { holderWords, position } = answer;
	const { targetWords, targetWho, target } = accusation;
	if (targetWho !== null && position.who === targetWho) return true;
	if (target === null || position.holder === null) return false;
	if (targetWords.size > 0 && countShared(holderWords, targetWords) === targetWords.size)
		return true;
	if (position.holder === accusation.position.holder) return false;
	// "Colonel Sagir Musa" answers as "army spokesman".
	const speaker = answer.office || position.holder;
	return areOfOneKind(speaker, target) && haveSameNames(speaker, target);
}

/** "police" and "two officers", "the army" and "soldiers". */
export const areOfOneKind = (holder: string, target: string): boolean =>
	KINDS.some((kind) => kind.test(target) && kind.test(holder));

/** "Israeli troops" and "the Lebanese army" are two parties. */
function haveSameNames(holder: string, target: string): boolean {
	const [one, other] = [namesIn(holder), namesIn(target)];
	return one.size === 0 ? other.size === 0 : other.size === 0 || countShared(one, other) > 0;
}

/** What is written with a capital, but for a common word that opens a sentence; "Israeli" is of Israel. */
function namesIn(words: string): ReadonlySet<string> {
	const capitals = (words.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).map((word) =>
		word.replace(/['’]s?$/, ""),
	);
	const names = capitals.map((word) => countryOf(word) ?? (isCommonWord(word) ? "" : word));
	return keywords(wordsOf(names.join(" ")));
}

function countryOf(word: string): string | null {
	const [place] = lookUpPlaces(word);
	const code =
		countryOfDemonym(word.toLowerCase()) ?? (place?.kind === "country" ? place.country : null);
	return code === null ? null : `country${code}`;
}
