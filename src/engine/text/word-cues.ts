type Question = (lower: string) => boolean;

/** A word that carries the answers to all questions, one bit each. */
type Answered = { readonly cues: number };

/** As many as a small whole number has bits. */
const MOST = 30;
const QUESTIONS: Question[] = [];

/**
 * A question that a word alone answers, such as "can a date begin with it?". It is put to each word once,
 * when the engine first meets it: what finders ask of every token costs them one bit.
 */
export function askOnce(question: Question): (word: Answered) => boolean {
	if (QUESTIONS.length === MOST) throw new RangeError("too many questions");
	const bit = 1 << QUESTIONS.length;
	QUESTIONS.push(question);
	return ({ cues }) => (cues & bit) !== 0;
}

/** The answers of a word in lower case to all questions. */
export function cuesOf(lower: string): number {
	return QUESTIONS.reduce((cues, asks, i) => (asks(lower) ? cues | (1 << i) : cues), 0);
}
