import { dateWords, type Line, type Match, wordAt } from "./dates-line.ts";

/** "9/11" and "the September 11 attacks" are a day that needs no year. */
export function readNineEleven(line: Line, at: number): Match | null {
	const isFigure = wordAt(line, at) === "9/11";
	const isWritten =
		/^sept(?:\.|ember)?$/.test(wordAt(line, at)) &&
		/^11(?:th)?$/.test(wordAt(line, at + 1)) &&
		/^(?:attacks?|terror|terrorist|hijack\w*|commission|victims?|families|memorial|conspiracy|plot)$/.test(
			wordAt(line, at + 2),
		) &&
		// A ceremony is held every year.
		!/^(?:ceremony|service|event|events)$/.test(wordAt(line, at + 3));
	if (!isFigure && !isWritten) return null;
	const meaning = dateWords({ year: { number: 2001 }, month: 9, day: 11 });
	return { first: at, next: isFigure ? at + 1 : at + 2, meaning, rule: "september 11" };
}
