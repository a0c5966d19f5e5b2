import {
	AFTER_FEAST_NAMES,
	EASTER_FEASTS,
	FIXED_FEASTS,
	OPEN_FEASTS,
	WEEKDAY_FEASTS,
} from "../lexicon/calendar.ts";
import { isCapitalised, type Line, type Match, readYearAfter, wordAt } from "./dates-line.ts";

type Feast = { readonly name: string; readonly words: readonly string[] };

const FEASTS = indexFeasts();

/** "New Year's Eve", "Easter Sunday", "Christmas 2015"; not "the Christmas market". */
export function readFeast(line: Line, at: number): Match | null {
	const candidates = FEASTS.get(wordAt(line, at));
	if (candidates === undefined || !isCapitalised(line, at)) return null;
	const feast = candidates.find(({ words }) =>
		words.every((word, i) => plainWord(line, at + i) === word),
	);
	if (feast === undefined) return null;
	const end = at + feast.words.length;
	if (AFTER_FEAST_NAMES.has(wordAt(line, end))) return null;
	if (feast.words.length === 1 && !isDated(line, at)) return null;
	const { year, next } = readYearAfter(line, wordAt(line, end) === "," ? end + 1 : end);
	const meaning = { kind: "feast" as const, name: feast.name, year, turn: null };
	return { first: at, next: year === null ? end : next, meaning, rule: "named day" };
}

/** A bare "Christmas" is also a season, a spirit and a trade. */
function isDated(line: Line, at: number): boolean {
	return /^(?:at|on|before|since|after|by|until|over|last|this|next)$/.test(wordAt(line, at - 1));
}

function plainWord(line: Line, at: number): string {
	return wordAt(line, at).replace("’", "'");
}

/** By their first word, longest names first, cut into words as the text is. */
function indexFeasts(): ReadonlyMap<string, readonly Feast[]> {
	const names = [
		...FIXED_FEASTS.keys(),
		...EASTER_FEASTS.keys(),
		...WEEKDAY_FEASTS.keys(),
		...OPEN_FEASTS,
	];
	const index = new Map<string, Feast[]>();
	for (const name of names.sort((a, b) => b.length - a.length)) {
		const words = name.match(/'s(?![a-z])|[a-z]+\.?|[^\sa-z]/g) ?? [];
		const [first] = words;
		if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { name, words }]);
	}
	return index;
}
