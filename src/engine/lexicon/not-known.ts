/** Words of what is not known, not released or not answered. Phrases are alternatives of one slot. */

/** After "not", "yet to be" or "remains un-": "has not yet been identified". */
export const SETTLED =
	"known clear determined established identified named released disclosed revealed published announced explained specified clarified confirmed verified corroborated resolved decided finalised finalized".split(
		" ",
	);

/** As a predicate: "the motive remains unclear". */
export const UNSETTLED =
	"unclear unknown unanswered unexplained undetermined unidentified unresolved unconfirmed undisclosed unspecified".split(
		" ",
	);

/** Before a noun these too say that something is not known: "an undisclosed sum". */
export const UNTOLD = "unidentified undisclosed unspecified undetermined".split(" ");

/** "declined to elaborate", "would not say", "did not disclose". */
export const TELL =
	"comment respond elaborate disclose identify name reveal specify confirm discuss speculate clarify explain answer reply release".split(
		" ",
	);

/** Verbs of telling that need a question after them: "did not say how many". */
export const SAY = "say indicate state describe mention".split(" ");

/** Verbs of giving that need something told after them: "gave no details". */
export const GIVE = "give provide offer supply release publish present".split(" ");

/** What is told: "no further details", "did not provide evidence". */
export const TOLD =
	"comment comments response reply details detail information explanation reason reasons evidence proof word answer answers figures figure timeline name names motive breakdown clarification".split(
		" ",
	);

/** Being asked in vain: "could not be reached". */
export const REACHED =
	"reached contacted located verified confirmed determined identified established corroborated found ascertained".split(
		" ",
	);

/** Finding out in vain: "unable to determine". */
export const FIND_OUT =
	"determine confirm verify locate identify reach establish corroborate say ascertain explain contact".split(
		" ",
	);

/** Questions: "it is not known how many". */
export const QUESTIONS = "how who whom whose what when where which whether if why".split(" ");

/** Whose not knowing is news: "police do not know why". */
export const AUTHORITIES =
	"police officials authorities investigators officers detectives experts scientists doctors prosecutors rescuers researchers engineers inspectors".split(
		" ",
	);
