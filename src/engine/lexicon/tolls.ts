/** Words that tell whether two figures count the same. */
const list = (words: string) => words.split(" ");

/** Nouns for the people of an event as a whole; any other noun counts a group of its own. */
export const EVERYONE = new Set(
	list(
		"people person persons body bodies dead death deaths civilian civilians victim victims casualty casualties life lives fatality fatalities human humans others other toll wounded injured injuries missing",
	),
);

/** These give an order of magnitude, which no exact figure contradicts. */
export const VAGUE = new Set(
	list("dozens scores hundreds thousands millions several many few handful tens"),
);

/** Before or after a figure they say that it counts a part, or more of the same. */
export const PARTIAL = new Set(
	list("including among another additional further more other others whom them these those"),
);

/** A figure told beside these belongs to another time. */
export const ELSEWHEN = new Set(
	list("previous previously since decade decades ago similar anniversary"),
);

/** After "in" or "since" these name another time than the story's. */
export const MONTHS = new Set(
	list("january february march april may june july august september october november december"),
);

/** A figure told beside these was replaced by a later one. */
export const REVISED = new Set(
	list("earlier initially revised updated rose risen raised climbed increased lowered had"),
);

/** How the question reads, by what is counted: "how many people were killed". */
export const TOLL_QUESTIONS: Readonly<Record<string, string>> = {
	killed: "were killed",
	injured: "were injured",
	missing: "are missing",
	arrested: "were arrested",
	infected: "were infected",
	displaced: "were displaced",
	rescued: "were rescued",
};
