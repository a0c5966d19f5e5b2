const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before what they belong to, so that their stop never ends a sentence; lower case, without the stop. */
const BEFORE_NAMES = words(`
	mr mrs ms messrs mme mlle dr prof rev revd hon pres sen sens rep reps gov govs amb atty gen lt col maj capt
	cmdr cdr adm vadm brig sgt ssgt cpl pvt pfc supt insp det st ste mt ft fr sr sra bro vs v cf viz
	sec dist asst assoc dep
`);

/** Stand before a figure: "No. 5", "pp. 12-14", "approx. 300". */
const BEFORE_FIGURES = words(`
	no nos p pp para fig figs vol vols ch art arts sec approx ca c est r reg ext op
	jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Stand within or at the end of a sentence. */
const MID_OR_END = words(`
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
	inc ltd co cos corp bros mfg assn ass'n dept univ inst intl natl govt gov't est etc al jr sr esq
	ave blvd rd hwy pkwy sq ln apt bldg
	ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
	okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask
	min max sec secs mins hr hrs oz lb lbs sq tel ed eds trans pub misc
`);

/** Words of their own when in lower case: "at mass.", "he fell ill.", "in the sun." */
const CAPITALISED_ONLY = words(`
	no art arts op ext sat sun mon wed fri mar mass wash ill ind miss del conn ore pa la ky md mo va vt ga tex ark
	ala kan gen rep reps hon det col dep st est bro inst pub trans max min apt sec ass ch fig p r c
`);

const ALL: ReadonlySet<string> = new Set([...BEFORE_NAMES, ...BEFORE_FIGURES, ...MID_OR_END]);

/** "Mr", "Gen", "No", "Inc": whether a stop after this word may be the word's own. */
export function isAbbreviation(word: string): boolean {
	const lower = word.toLowerCase();
	return ALL.has(lower) && !(CAPITALISED_ONLY.has(lower) && word === lower);
}

/** "Mr", "Gen", "vs": whether a name or a term must follow. */
export function isBeforeNames(word: string): boolean {
	return isAbbreviation(word) && BEFORE_NAMES.has(word.toLowerCase());
}

/** "No", "pp", "Nov", "c": whether a figure may follow. */
export function isBeforeFigures(word: string): boolean {
	return BEFORE_FIGURES.has(word.toLowerCase());
}
