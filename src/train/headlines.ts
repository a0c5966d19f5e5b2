import type { TaggedSentence } from "./corpus.ts";

const SHARE_IN_TITLE_CASE = 0.07;
const SHARE_IN_CAPITALS = 0.05;
const SMALL =
	/^(?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|but|as|is|it|his|her|its|over|after)$/;

/** The corpus has few headlines: some of its sentences are added as one would print them in a title. */
export function withHeadlines(
	sentences: readonly TaggedSentence[],
	chance: () => number,
): TaggedSentence[] {
	const all = [...sentences];
	for (const sentence of sentences) {
		const throwOfDice = chance();
		if (throwOfDice < SHARE_IN_TITLE_CASE) all.push(recase(sentence, titleCase));
		else if (throwOfDice < SHARE_IN_TITLE_CASE + SHARE_IN_CAPITALS) {
			all.push(recase(sentence, (word) => word.toUpperCase()));
		}
	}
	return all;
}

function recase(sentence: TaggedSentence, how: (word: string) => string): TaggedSentence {
	return { ...sentence, words: sentence.words.map((word) => ({ ...word, text: how(word.text) })) };
}

function titleCase(word: string): string {
	return SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
