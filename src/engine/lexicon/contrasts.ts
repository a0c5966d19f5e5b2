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
	list("not never no none neither nor nothing nobody false untrue without unable unaware"),
);

/** The same, found in a passage that is not yet taken apart. */
export const NEGATION = new RegExp(`\\b(?:${[...NEGATIONS].join("|")})\\b|n['’]t\\b`, "i");

/** Said against what somebody else says: "Organizers insisted the march had been peaceful". */
export const INSISTING = new Set(
	list("insisted insists maintained maintains countered counters contended contends"),
);

/** Denied so often of anything that it tells no conflict: "did not show", "no plans". */
export const SLIGHT = new Set(
	list(
		"left immediate immediately plan plans decision decisions show know say want make take find see get give support believe think need seem doubt question reason idea matter time right wrong good able aware sure work used case people",
	),
);

/** Of whom there are none: "no officers were hurt" denies nothing that was said of officers. */
export const HARMED = new Set(
	list(
		"hurt injured killed wounded harmed arrested detained charged missing died dead comment comments",
	),
);
