/** A number after one of these is a name: "Resolution 2375", "Route 66", "No. 10", "page 4". Lower case. */
export const LABELS: ReadonlySet<string> = new Set(
	`resolution article section subsection clause paragraph amendment chapter title rule act bill law directive
	regulation protocol proposition prop measure decree order form schedule exhibit annex appendix
	page pages pp verse line lines figure table volume vol issue episode season series part book
	no no. nos nos. number # room suite apartment apt flat unit gate terminal platform pier dock berth bay ward cell
	hall floor level storey building block lot plot tower gallery studio theatre camp checkpoint
	route highway interstate freeway motorway road exit junction mile line bus train tram flight channel radio fm
	phase stage step tier category class grade type group pool division league round matchday heat lap
	district precinct zone sector area region pier hole
	day week month year quarter game race leg set inning down period
	version windows iphone ipad galaxy playstation xbox boeing airbus model mark mk series generation apollo
	covid-19 group-of formula studio euro cop g catch agenda vision expo olympics
	rank ranked ranks ranking seed seeded position place rated aged age ages squadron battalion regiment company
	platoon brigade division corps unit engine ladder station pump`.split(/\s+/),
);

/** "The first two", "the top 10": a choice, not a count. */
export const SELECTS: ReadonlySet<string> = new Set(
	"first last next past top previous final latest former second bottom middle lowest highest".split(
		" ",
	),
);

/** What a house number is followed by. */
export const STREETS: ReadonlySet<string> = new Set(
	`street st st. avenue ave ave. road rd rd. boulevard blvd blvd. lane drive court square place terrace crescent
	highway way row close parkway downing`.split(/\s+/),
);

/** What a score is followed by: "a 3-2 win". */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(
	`win victory defeat loss draw lead decision majority vote ruling margin record tie triumph verdict split
	thrashing rout scoreline deficit advantage aggregate season ratio odds`.split(/\s+/),
);

/** After a hyphen these count people: "a five-member panel", "the 10,000-strong force". */
export const PEOPLE_COMPOUNDS: ReadonlySet<string> = new Set(
	"strong member person man woman people".split(" "),
);

/** After a hyphen these count things: "the 181-home project", "a 200-bed hospital". */
export const THING_COMPOUNDS: ReadonlySet<string> = new Set(
	"home unit bed room apartment seat".split(" "),
);

/** Before "21 girls" these say that the girls were counted before. */
export const DEFINITES: ReadonlySet<string> = new Set(
	"the these those both all its their his her our my your".split(" "),
);

/** Before a figure, and no part of it: "only three", "a total of 81", "a record 45". */
export const PLAYS_NO_PART: ReadonlySet<string> = new Set(
	`only just exactly precisely all total record combined the of a whopping staggering mere`.split(
		" ",
	),
);

/** Words no count's noun begins with or goes on to: "12 people today". */
export const ENDS_NOUN: ReadonlySet<string> = new Set(
	`today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february march
	april may june july august september october november december last this next each every ago later earlier
	apiece overall worth worldwide nationwide so far back away per via versus vs`.split(/\s+/),
);

/** Auxiliaries that follow a bare figure as their subject: "34 have been tested". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
	`were are have had was is has will would could may might can should must did do remain remained remains`.split(
		/\s+/,
	),
);

/** All the pronouns there are, so that no noun is taken for one. */
export const PRONOUNS: ReadonlySet<string> = new Set(
	`i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us
	our ours ourselves they them their theirs themselves themself one oneself which that what who whom whose
	whatever whichever whoever 's 'em u ye thee thou`.split(/\s+/),
);
