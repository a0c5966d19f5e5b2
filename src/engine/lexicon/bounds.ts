type Bound = "at_least" | "more_than" | "about" | "up_to" | "less_than";

/** Words before a figure that say how exact it is, by the bound they set. */
export const BOUND_WORDS: Readonly<Record<Bound, readonly string[]>> = {
	at_least: [
		"at least",
		"at the least",
		"at the very least",
		"at minimum",
		"no fewer than",
		"no less than",
		"not less than",
		"not fewer than",
		"a minimum of",
		"minimum of",
		"as few as",
		"as little as",
		"atleast",
	],
	more_than: [
		"more than",
		"over",
		"above",
		"in excess of",
		"upward of",
		"upwards of",
		"exceeding",
		"exceeded",
		"exceeds",
		"greater than",
		"higher than",
		"larger than",
		"bigger than",
		"longer than",
		"topping",
	],
	about: [
		"about",
		"around",
		"roughly",
		"approximately",
		"approx",
		"approx.",
		"some",
		"nearly",
		"almost",
		"close to",
		"near to",
		"an estimated",
		"estimated",
		"est.",
		"circa",
		"virtually",
		"practically",
		"in the region of",
		"something like",
		"on the order of",
		"in the order of",
		"shy of",
		"just about",
		"perhaps",
		"maybe",
		"possibly",
		"probably",
		"~",
		"≈",
	],
	up_to: [
		"up to",
		"upto",
		"as many as",
		"as much as",
		"as high as",
		"at most",
		"no more than",
		"not more than",
		"a maximum of",
		"maximum of",
		"as large as",
	],
	less_than: [
		"less than",
		"fewer than",
		"under",
		"below",
		"lower than",
		"smaller than",
		"shorter than",
	],
};

/** Words after a figure that set its bound: "107 or more". */
export const BOUNDS_AFTER: Readonly<Record<Bound, readonly string[]>> = {
	at_least: ["or more", "or greater", "or above", "or higher", "and above", "and counting"],
	more_than: [],
	about: ["or so", "or thereabouts"],
	up_to: ["or less", "or fewer", "or under", "or below", "at most", "at the most"],
	less_than: [],
};

/** Before "over" or "about" these make it a preposition: "fears over 12 deaths", "told about two men". */
export const TAKES_PREPOSITION: ReadonlySet<string> = new Set(
	`hand handed handing hands take takes took taken taking turn turned turning concern concerns concerned fear fears row rows dispute disputes anger outrage protest protests criticism
	controversy clash clashes battle feud debate debates doubt doubts question questions questioned charged charge
	charges sued arrested convicted jailed fined accused questioned resigned complaint complaints complained
	complain talk talked talking talks told tell tells telling think thought know knows knew worry worried worries
	ask asked asks asking learn learned learnt hear heard speak spoke story stories report reports information
	details read reading write wrote joke jokes argue argued argument arguments optimistic confident sure certain
	comment comments remark remarks more much anything something nothing book film documentary
	angry upset happy excited care cares cared rumours rumors warning warned warnings`.split(/\s+/),
);

/** Quarrels and penalties: "over" gives their reason, some words later. */
export const GIVES_REASON: ReadonlySet<string> = new Set(
	`protest protests protested protesting dispute disputes disputed row rows feud clash clashes clashed quarrel
	quarrelled fine fined fines sue sued suing lawsuit charged charges arrested jailed sacked fired suspended banned
	punished sanctioned sanctions criticised criticized criticism condemned accused investigated investigation resign
	resigned quit strike strikes anger outrage fury concern concerns tensions`.split(/\s+/),
);
