/** Words that set one account against another. */
const list = (words: string) => words.split(" ");

/** "But the tower said", "while residents said", "however". */
export const CONTRASTS = new Set(
	list("but however while though although whereas yet despite contrary instead nevertheless"),
);

/** Verbs of saying that contradict by themselves. */
export const CONTRADICTING = new Set(
	list(
		"disputed disputes contradicted contradicts countered counters rebutted rejected rejects denied denies refuted refutes disagreed disagrees",
	),
);

/** Words that turn a sentence into its opposite. */
export const NEGATIONS = new Set(
	list("not never no none neither nor nothing nobody false untrue without unable"),
);
