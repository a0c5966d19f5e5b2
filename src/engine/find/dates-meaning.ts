/**
 * What the words fix of a year: its number, "this", "last" or "next" year as a shift from publication,
 * "that" or "the following" year as a shift from the story's own, or nothing.
 */
export type YearWords =
	| { readonly number: number }
	| { readonly shift: number }
	| { readonly story: number }
	| null;

/** "last July", "this Friday", "next summer"; "the following Tuesday" follows the date spoken of last. */
export type Turn = "last" | "this" | "next" | "following" | null;

export type CalendarUnit = "day" | "week" | "weekend" | "month" | "year" | "decade" | "century";

/** A month, day or weekday as far as it is said: "Thursday, May 5", "August 2015", "2014", "last year". */
export type DateWords = {
	readonly kind: "date";
	readonly year: YearWords;
	readonly month: number | null;
	readonly day: number | null;
	readonly weekday: number | null;
	/** "Tuesday of last week": how many weeks from that of publication. */
	readonly week: number | null;
	readonly turn: Turn;
};

/** A distance from the day of publication, or from the date the story has just spoken of. */
export type ShiftWords = {
	readonly kind: "shift";
	readonly unit: CalendarUnit;
	readonly amount: number;
	readonly basis: "publication" | "story";
	/** "earlier this week" ends on the day of publication, "later this week" begins there. */
	readonly part: "earlier" | "later" | null;
};

/** The meaning of a date expression, with nothing added that its words leave open. */
export type DateMeaning =
	| DateWords
	| ShiftWords
	/** "the summer of 2010": three months from the first one. */
	| {
			readonly kind: "season";
			readonly first: number;
			readonly year: YearWords;
			readonly turn: Turn;
	  }
	/** "the first half of 2016", "Q3 2015". */
	| {
			readonly kind: "months";
			readonly from: number;
			readonly to: number;
			readonly year: YearWords;
	  }
	/** "Easter Monday", "Christmas 2015". */
	| {
			readonly kind: "feast";
			readonly name: string;
			readonly year: YearWords;
			readonly turn: Turn;
	  }
	/** "the 1990s", "the 19th century". */
	| { readonly kind: "years"; readonly from: number; readonly to: number }
	/** "the past two weeks". */
	| { readonly kind: "past"; readonly unit: CalendarUnit; readonly amount: number }
	/** "a month before the Nov. 8 election". */
	| {
			readonly kind: "offset";
			readonly base: DateMeaning;
			readonly unit: CalendarUnit;
			readonly amount: number;
	  }
	/** "three months starting in October". */
	| {
			readonly kind: "span";
			readonly start: DateMeaning;
			readonly unit: CalendarUnit;
			readonly amount: number;
	  }
	/** "since March", "before 2014", "from May to July". */
	| {
			readonly kind: "range";
			readonly from: DateMeaning | null;
			readonly to: DateMeaning | null;
	  };
