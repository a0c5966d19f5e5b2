import type { Reading } from "../read/reading.ts";
import type { Findings } from "../weigh/findings.ts";

/** Fewer words than any news brief has: a headline, a caption, a menu. */
const FEWEST_WORDS = 20;

/** What a reader must know before trusting the sheet, in plain words. */
export function warningsFor(reading: Reading, findings: Findings): string[] {
	const warnings: string[] = [];
	const words = reading.tokens.filter(({ pos }) => pos !== "PUNCT").length;
	if (words === 0) warnings.push("The article is empty: there is nothing to take facts from.");
	else if (words < FEWEST_WORDS) {
		warnings.push("This is very short for an article: it may not be one.");
	} else if (reading.sentences.every((sentence) => !hasVerb(reading, sentence))) {
		warnings.push("This does not read like an article: no sentence in it says what happened.");
	}
	if (reading.article.publishedAt === null && findings.when.some(({ value }) => value === null)) {
		warnings.push(
			"No publication date was given: dates that depend on it, such as weekdays, are left open.",
		);
	}
	return warnings;
}

function hasVerb(reading: Reading, { first, last }: { first: number; last: number }): boolean {
	for (let i = first; i < last; i++) {
		if (/^(?:VB|MD)/.test(reading.tokens[i]?.pos ?? "")) return true;
	}
	return false;
}
