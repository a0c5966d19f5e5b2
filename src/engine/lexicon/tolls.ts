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
export const REVISED = new Set(list("earlier initially revised updated raised lowered had"));

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

/** Words of a gathering whose size is told; no march of 5 km. */
export const CROWD = new Set(
	list(
		"crowd crowds turnout marched march marches marchers rally rallied rallies attended attendance gathered protest protested protesters demonstrated demonstrators demonstration organisers organizers participated participants joined procession vigil audience strikers participation",
	),
);

/** The last word of a figure that has no noun: "more than 100,000", "30,000 people" of a crowd. */
export const BARE_FIGURE = new Set(list("people persons than least most about thousand million"));

/** Says that the figure is another one of the same: "put the cost at", "the true sum", "the number was". */
export const SAME_QUANTITY =
	/\b(?:puts?|putting|estimate[sd]?) (?:(?:the|its|that|this) )?[\w ]{1,40}? at\b|(?<!\bbe )(?:closer|nearer) to\b|\bown (?:tally|counts?|figures?|estimates?|calculations?)\b|\b(?:the|that) (?:true|real|actual|correct) \w+|\b(?:number|figure|sum|total|cost) (?:for [\w ]{1,40} )?(?:was|is|were) |\bcounts (?:about|around|only|just|nearly|some|fewer|more|\d)|\bcompared with the\b|\brather than\b|\b(?:measured|estimated|counted) (?:it|them) (?:at|as)\b/;

/** Says that a bare figure is another one of what was just counted: "the number was nine", "knows of 70". */
export const ANOTHER_COUNT =
	/\b(?:number|figure|toll|total|count|tally) (?:of [\w ]{1,30} )?(?:was|is|were|stood|stands|had|has)\b|\b(?:puts?|putting) (?:the|their|its) (?:number|figure|toll|total|count|tally)\b[\w ]{0,30} at\b|\b(?:knows?|knew|aware|speaks?|spoke|talks?|talked) of\b|\b(?:closer|nearer) to\b|\b(?:revised|lowered|raised|cut|corrected) (?:it|the [a-z ]{1,20}) (?:up |down )?to\b|\b(?:lists?|listed|counted|recorded|showed|shows) (?:only |just |about |at least |more than )?\d[\d,]*(?=[.;]|$)/;
