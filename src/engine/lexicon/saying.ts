/** Verbs and nouns of saying. Verbs are given by their base; other forms are derived, irregular ones listed. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Forms that do not follow from the base: "said", "wrote", "swore". */
export const IRREGULAR_FORMS: Readonly<Record<string, readonly string[]>> = {
	say: list("says said saying"),
	tell: list("tells told telling"),
	write: list("writes wrote written writing"),
	find: list("finds found finding"),
	show: list("shows showed shown showing"),
	think: list("thinks thought thinking"),
	feel: list("feels felt feeling"),
	swear: list("swears swore sworn swearing"),
	admit: list("admits admitted admitting"),
	quip: list("quips quipped quipping"),
	beg: list("begs begged begging"),
	begin: list("begins began begun beginning"),
	read: list("reads read reading"),
	signal: list("signals signaled signalled signaling signalling"),
	label: list("labels labeled labelled labeling labelling"),
	sing: list("sings sang sung singing"),
	speak: list("speaks spoke spoken speaking"),
	put: list("puts put putting"),
	dub: list("dubs dubbed dubbing"),
	slam: list("slams slammed slamming"),
	tout: list("touts touted touting"),
};

/** A clause follows with or without "that", or a quotation stands on either side: "said it was over". */
export const SAY = list(`
	say add announce argue assert claim state declare insist warn note explain acknowledge suggest confirm allege
	admit report write tweet believe think hope fear predict estimate conclude maintain contend concede emphasize
	emphasise stress reveal disclose complain boast joke quip testify recall reply counter remark observe
	comment promise vow pledge swear speculate reiterate repeat indicate caution hint imply lament affirm proclaim
	retort recount underline underscore theorize theorise charge post stipulate gush fume deadpan snap
	opine muse clarify rejoin aver posit
`);

/** A clause follows only with "that": "the survey found that", "the figures showed that". */
export const FIND = list(
	"find show signal mention demand propose recommend agree decide rule determine advise expect feel realize realise demonstrate prove deny doubt dispute request worry",
);

/** Only beside a quotation: "“Why?” she continued". */
export const QUOTE = list(`
	continue ask begin read shout chant whisper cry yell exclaim wonder scream laugh sigh mutter plead
	conclude finish interject intone croon sing react respond answer agree offer advise recommend urge demand question demur
	joke tease shrug scoff crow chide marvel chuckle sneer protest propose instruct enthuse concur inquire
	enquire describe warn grumble sob beam chime thunder bark
`);

/** Somebody is told before what they are told: "told reporters that". */
export const TELL = list(
	"tell inform assure remind notify reassure convince warn advise promise ask",
);

/** What follows is whom and what is said of them: "accused the army of shelling". */
export const BLAME = list(`
	accuse blame condemn criticize criticise denounce praise chastise decry deplore slam lambaste castigate
	mock ridicule scold rebuke hail applaud commend thank congratulate fault berate deride blast assail
	excoriate chide lament disparage bemoan laud
`);

/** What follows names a thing by a word of the speaker's: "called it a massacre", "described him as". */
export const NAME = list(
	"call describe label brand dub liken characterize characterise portray depict",
);

/** What follows is what somebody should do: "urged the leaders to meet". */
export const URGE = list("urge ask encourage implore beg exhort call");

/** A thing may be said in a noun: "denied the charge", "confirmed the deaths", "demanded an end". */
export const STATE = list(`
	announce confirm deny claim allege acknowledge admit cite demand predict estimate question dispute refute
	rebut reaffirm mention detail note reiterate pledge vow recommend advocate promise propose highlight outline
	concede report suggest tout emphasize emphasise stress downplay echo
`);

/** With a verb of promising, what somebody is going to do: "vowed to fight on". */
export const PROMISE = list("vow pledge promise threaten swear propose claim hope demand ask");

/** Second words that change what a verb says: "pointed out that", "called for", "referred to". */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
	call: list("for on upon"),
	point: list("out to"),
	refer: list("to"),
	allude: list("to"),
	warn: list("of against about"),
	complain: list("of about"),
	speak: list("of"),
	talk: list("about"),
	boast: list("of about"),
	joke: list("about"),
	hint: list("at"),
	insist: list("on"),
	argue: list("for against"),
	ask: list("for about whether if why how what who when where"),
	wonder: list("whether if why how what who when where aloud"),
	question: list("whether if why how what who"),
	rail: list("against"),
	apologize: list("for"),
	apologise: list("for"),
	lash: list("out"),
	rule: list("out"),
	comment: list("on"),
};

/** Claimed as a right or won, not said: "claimed asylum". */
export const NOT_SAID: ReadonlySet<string> = new Set(
	list(
		"asylum benefits life lives damages title titles gold silver bronze compensation insurance refuge bankruptcy",
	),
);

/** Bring about what they "show": without a speaker, ", suggesting that" tells what follows from a fact. */
export const FOLLOWING: ReadonlySet<string> = new Set(
	list(
		"suggesting showing indicating implying proving demonstrating revealing signaling signalling finding feeling realizing worrying",
	),
);

/** Bodies that speak, where no name says so: "the ministry condemned". */
export const SPEAKING_BODIES: ReadonlySet<string> = new Set(
	list(`
	government ministry army military police court administration company firm party group union agency council
	committee commission parliament congress senate house office department bank campaign team opposition coalition
	organization organisation association charity church hospital university school newspaper magazine media press
	network broadcaster prosecution defense defence industry bureau authority authorities movement militia junta
	regime league federation board panel embassy palace presidency watchdog leadership family club critics
	`),
);

/** Speak for whoever wrote them: "the report found". */
export const DOCUMENTS: ReadonlySet<string> = new Set(
	list(`
	report reports study studies survey surveys poll polls analysis research data figures statistics records
	documents document findings paper investigation inquiry audit review estimate estimates census letter memo
	statement statements article story account affidavit complaint lawsuit filing indictment transcript email emails
	e-mail footage video test tests autopsy examination evidence results forecast forecasts chart projections
	`),
);

/** Nouns that hold what somebody says: "the minister's claim that", "an announcement by the army that". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
	list(`
	claim claims statement statements announcement allegation allegations assertion assertions contention
	accusation accusations suggestion suggestions warning warnings prediction predictions argument insistence
	promise promises pledge vow admission acknowledgment acknowledgement declaration denial denials remark remarks
	comment comments complaint complaints belief hope fears concern concerns report reports revelation threat
	estimate estimates conclusion finding findings testimony demand demands
	`),
);

/** Where or how a thing is said, after the verb: "said in a statement that", "wrote on Twitter that". */
export const OCCASION_PREPOSITIONS: ReadonlySet<string> = new Set(
	list("in on at during after before by via through over from with about of to as when while"),
);

/** Occasions on which things are said, not part of who says them: "the company in its statement said". */
export const OCCASIONS: ReadonlySet<string> = new Set(
	list(
		"statement interview speech tweet post letter address message conference email memo briefing note blog filing days weeks months years",
	),
);

/** Words before "to say" that leave the thing said: "went on to say", "continued to insist". */
export const GOES_ON: ReadonlySet<string> = new Set(
	list("on continued continues continuing used seemed appeared began begins came"),
);

/** A thing not said is no statement: "did not say", "never confirmed". */
export const NEGATIONS: ReadonlySet<string> = new Set(
	list("not n't n’t never neither nor without hardly"),
);

/** Auxiliaries between subject and verb: "has repeatedly said". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
	list("has have had is are was were be been being do does did 's ’s 've ’ve 'd ’d 're ’re will"),
);
export const BE_FORMS: ReadonlySet<string> = new Set(
	list("is are was were be been being 's ’s 're ’re get gets got"),
);

/** Days and such between subject and verb or after it: "police Monday said". */
export const TIME_WORDS: ReadonlySet<string> = new Set(
	list(`
	monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight
	night morning afternoon evening week month year noon later earlier last this next late early
	january february march april june july august september october november december
	`),
);
