/** Words of the calendar: months, days, seasons, named days, and the words that bind them to the present. */

/** Names that are also common words or names of people need company to count as a month. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
	["january", 1],
	["february", 2],
	["march", 3],
	["april", 4],
	["may", 5],
	["june", 6],
	["july", 7],
	["august", 8],
	["september", 9],
	["october", 10],
	["november", 11],
	["december", 12],
]);

/** Only next to a day or a year, for "Mar", "Jan" and "Dec" alone are names and typing. */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
	["jan", 1],
	["feb", 2],
	["mar", 3],
	["apr", 4],
	["jun", 6],
	["jul", 7],
	["aug", 8],
	["sep", 9],
	["sept", 9],
	["oct", 10],
	["nov", 11],
	["dec", 12],
]);

/** Months whose name is an everyday word, a verb or a person's name. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
	"march",
	"april",
	"may",
	"june",
	"august",
]);

/** Monday is 1, Sunday 7, as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
	["monday", 1],
	["tuesday", 2],
	["wednesday", 3],
	["thursday", 4],
	["friday", 5],
	["saturday", 6],
	["sunday", 7],
]);

/** Only next to a date, or with their full stop ("Thurs."). */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
	["mon", 1],
	["tue", 2],
	["tues", 2],
	["wed", 3],
	["weds", 3],
	["thu", 4],
	["thur", 4],
	["thurs", 4],
	["fri", 5],
	["sat", 6],
	["sun", 7],
]);

/** First month of each season of the northern hemisphere; winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
	["spring", 3],
	["summer", 6],
	["autumn", 9],
	["fall", 9],
	["winter", 12],
]);

/** Parts of a day that name the day when a weekday stands by them: "Monday night". */
export const DAY_PARTS: ReadonlySet<string> = new Set([
	"morning",
	"afternoon",
	"evening",
	"night",
	"midnight",
	"noon",
	"midday",
	"lunchtime",
	"nightfall",
	"dawn",
	"dusk",
]);

export const TENS: ReadonlyMap<string, number> = new Map([
	["twenty", 20],
	["thirty", 30],
	["forty", 40],
	["fifty", 50],
	["sixty", 60],
	["seventy", 70],
	["eighty", 80],
	["ninety", 90],
]);

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
		.split(" ")
		.map((word, i) => [word, i]),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
	"zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
		.split(" ")
		.map((word, i) => [word, i]),
);

/** Capitalised neighbours that make a weekday part of a name: "Black Friday", "Ash Wednesday". */
export const BEFORE_NAMED_WEEKDAYS: ReadonlySet<string> = new Set(
	"black bloody good ash holy palm cyber super giving maundy shrove fat easter whit casual manic stormy blue ruby sheffield small sweet dress-down".split(
		" ",
	),
);

/** Capitalised neighbours that make a weekday part of a title: "the Sunday Times", "Saturday Live". */
export const AFTER_TITLE_WEEKDAYS: ReadonlySet<string> = new Set(
	"times telegraph mirror express mail herald age post people sun world independent mercury star business tribune chronicle review magazine live football today politics school addams league supplement edition ticket".split(
		" ",
	),
);

/** What comes out or comes round on a weekday, and happens on no one day: "the Sunday papers". */
export const AFTER_HABITUAL_WEEKDAYS: ReadonlySet<string> = new Set(
	"school paper papers newspaper newspapers roast brunch lunch best league edition supplement mornings afternoons evenings nights".split(
		" ",
	),
);

/** Nouns that a bare figure like 2016 counts, and does not date: "2016 people". */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
	`people persons men women children patients victims migrants refugees residents troops soldiers officers workers
	employees jobs students voters votes members points cases deaths homes houses buildings families copies units
	cars vehicles passengers rounds tonnes tons pounds dollars euros yen francs miles metres meters kilometres
	kilometers km m ft feet acres hectares square litres liters gallons kg kilograms watts megawatts degrees calories
	hours days weeks months minutes seconds years year month week day hour foot mile metre meter times percent per m`.split(
		/\s+/,
	),
);

/** Words of business by which a quarter is a company's and not a game's. */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set(
	"sales revenue revenues profit profits earnings economy growth budget shares investors dividend turnover loss losses".split(
		" ",
	),
);

/** What is measured or held year by year, so that a year may stand before it without an article. */
export const YEARLY_NOUNS: ReadonlySet<string> = new Set(
	`sales election elections results earnings budget season campaign levels figures data report survey study film
	book album census vote referendum revenue revenues profit profits estimates election-year primary primaries
	presidential general midterm midterms prices taxes emissions`.split(/\s+/),
);

/** Words after which a four-digit figure is a year: "in 2014", "mid 2014", "the year 2000". */
export const BEFORE_YEARS: ReadonlySet<string> = new Set(
	"in since by until till before after from during between of circa through throughout late early mid year years fiscal around for back into spring summer autumn fall winter".split(
		" ",
	),
);

export const DETERMINERS: ReadonlySet<string> = new Set(
	"the a an his her its their this that our my your 's ’s these those whose".split(" "),
);

/** Words that put a month between them and a reader's doubt: "in May", "last March". */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set(
	"in since until till during of last next this early late mid through between throughout from by before after".split(
		" ",
	),
);

/** Weekdays after these recur and name no day: "every Friday", "most Sundays". */
export const RECURRING: ReadonlySet<string> = new Set(
	"every each any most some another weekly usual per alternate".split(" "),
);

/** Verbs that speak of what is still to come when a "to" follows: "is scheduled to testify". */
export const AWAITING: ReadonlySet<string> = new Set(
	`scheduled due expected set planned planning plan plans hopes hope hoping intends intend intending slated poised
	likely going vowed promised pledged agreed want wants aims aim ready about supposed`.split(/\s+/),
);

/** Words that mark a noun as still to come: "the upcoming vote on May 5", "a deadline of June". */
export const UPCOMING: ReadonlySet<string> = new Set(
	"scheduled upcoming due deadline forthcoming planned slated expected expires coming".split(" "),
);

/** Verbs of timetables, whose present tense is a future: "the trial begins on Monday". */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
	`begin begins start starts open opens end ends continue continues conclude concludes expire expires take takes kick kicks close closes launch launches
	resume resumes arrive arrives return returns leave leaves meet meets travel travels face faces go goes run runs
	head heads come comes fall falls hold holds visit visits`.split(/\s+/),
);

/** Days of the year with a fixed date: month, day. Lower case, one space between words. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
	["new year's day", [1, 1]],
	["new years day", [1, 1]],
	["new year's eve", [12, 31]],
	["new years eve", [12, 31]],
	["christmas eve", [12, 24]],
	["christmas day", [12, 25]],
	["christmas", [12, 25]],
	["boxing day", [12, 26]],
	["valentine's day", [2, 14]],
	["groundhog day", [2, 2]],
	["international women's day", [3, 8]],
	["st patrick's day", [3, 17]],
	["st. patrick's day", [3, 17]],
	["april fools' day", [4, 1]],
	["april fool's day", [4, 1]],
	["earth day", [4, 22]],
	["anzac day", [4, 25]],
	["may day", [5, 1]],
	["cinco de mayo", [5, 5]],
	["juneteenth", [6, 19]],
	["canada day", [7, 1]],
	["fourth of july", [7, 4]],
	["july fourth", [7, 4]],
	["bastille day", [7, 14]],
	["halloween", [10, 31]],
	["all saints' day", [11, 1]],
	["bonfire night", [11, 5]],
	["guy fawkes night", [11, 5]],
	["armistice day", [11, 11]],
	["remembrance day", [11, 11]],
	["veterans day", [11, 11]],
	["australia day", [1, 26]],
]);

/** Days so many days after Easter Sunday. */
export const EASTER_FEASTS: ReadonlyMap<string, number> = new Map([
	["ash wednesday", -46],
	["palm sunday", -7],
	["maundy thursday", -3],
	["good friday", -2],
	["easter", 0],
	["easter sunday", 0],
	["easter monday", 1],
	["ascension day", 39],
	["whit monday", 50],
	["pentecost", 49],
]);

/** Month, weekday, which one of the month; -1 is the last. As the United States keeps them, but for the last. */
export const WEEKDAY_FEASTS: ReadonlyMap<string, readonly [number, number, number]> = new Map([
	["martin luther king day", [1, 1, 3]],
	["presidents day", [2, 1, 3]],
	["presidents' day", [2, 1, 3]],
	["memorial day", [5, 1, -1]],
	["labor day", [9, 1, 1]],
	["columbus day", [10, 1, 2]],
	["thanksgiving", [11, 4, 4]],
	["thanksgiving day", [11, 4, 4]],
	["remembrance sunday", [11, 7, 2]],
]);

/** Days whose date other calendars or other countries decide: named, and left open. */
export const OPEN_FEASTS: ReadonlySet<string> = new Set([
	"ramadan",
	"eid al-fitr",
	"eid al-adha",
	"diwali",
	"hanukkah",
	"passover",
	"yom kippur",
	"rosh hashanah",
	"lunar new year",
	"chinese new year",
	"nowruz",
]);

/** Nouns that turn a feast into something else: "Christmas market", "Thanksgiving turkey". */
export const AFTER_FEAST_NAMES: ReadonlySet<string> = new Set(
	`market markets tree trees card cards party parties song songs shopping present presents gift gifts lights carol
	carols dinner turkey lunch pudding bonus decorations island jumper jumpers special story eggs egg bunny parade
	rising bank sales trade costume costumes prayers fast period`.split(/\s+/),
);

/** Words that lead to a date and fall away with it: "on Monday", "by the end of May". */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(
	"on in at by during since from until till late early of over through around about the back".split(
		" ",
	),
);

/** Words that open a clause of their own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
	"but while whereas after when where because although though who which whose whom unless if".split(
		" ",
	),
);

/** Verbs that only tell who speaks: "police said Monday". */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
	"said says say told tells announced reported reports confirmed added tweeted wrote warned stated claimed according".split(
		" ",
	),
);

/** Verbs of putting off, after which "to" and "until" lead to what is to come. */
export const POSTPONING: ReadonlySet<string> = new Set(
	"delayed delay postponed postpone rescheduled adjourned extended extend suspended deferred pushed moved remanded".split(
		" ",
	),
);
