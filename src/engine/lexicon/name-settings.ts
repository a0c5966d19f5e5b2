const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What people do with words: "Doe said". */
export const SPEAKS = words(`
	said says told tells tweeted wrote writes added adds recalled explained replied joked insisted admitted argued
	conceded testified shouted noted acknowledged thinks thought believes
`);

/** What only people do or have. */
export const LIVES = words(`
	died dies married was born who whose lives lived resigned pleaded smiled wept himself herself wore grew
`);

/** Bodies announce and publish; so do people, but less. */
export const ACTS_AS_BODY = words(
	"announced reported published issued declared confirmed launched released estimates",
);

/** "the firm, which makes": what bodies do and neither people nor places. */
export const BODIES_DO = words(`
	represents represented makes made manufactures owns owned operates operated runs ran employs employed publishes
	published sells sold supplies supplied produces produced manages managed campaigns campaigned monitors monitored
	regulates regulated advises advised insures insured lends claimed
`);

/** "owned by X": what bodies have done to things more often than people. */
export const DONE_BY_BODIES = words(
	"owned operated managed published manufactured acquired insured issued compiled commissioned developed marketed seen obtained reviewed broadcast",
);

/** Whose they are is a person: "Doe's mother". */
export const KIN = words(`
	wife husband mother father son daughter brother sister lawyer attorney parents family girlfriend boyfriend uncle
	aunt cousin widow birthday childhood biography memoir
`);

/** Lower-case nouns before a name that say it is a body: "militant group X". */
export const BODY_BEFORE = words(`
	group company firm newspaper paper agency party charity magazine network channel broadcaster bank airline retailer
	website site manufacturer maker militia organisation organization gang cartel club chain startup start-up giant
	think-tank thinktank outlet station portal publisher brand daily weekly tabloid broadsheet newswire cooperative
	co-operative supermarket syndicate subsidiary affiliate union business arm
`);

/** What firms are called as often as people: "its rival X", "the contractor X". */
export const BODY_OR_PERSON = words(`
	contractor rival regulator consultancy operator developer lender insurer carrier supplier union broker maker owner
	manufacturer studio builder conglomerate subsidiary unit competitor watchdog refiner miner steelmaker carmaker
	automaker drugmaker chipmaker planemaker shipbuilder
`);

/** Lower-case nouns after a name that say it is a body: "X shares". */
export const BODY_AFTER = words(`
	newspaper group militants militant fighters officials spokesman spokeswoman spokesperson party executives shares
	website magazine agency movement insurgents employees journalists correspondent news chairman
	ceo founder founders co-founder boss bosses members member leadership commander commanders stock investors engineers poll rebels regime
	television report reports gang cartel militia brand supporters fans captain
	striker midfielder defender winger goalkeeper radio
`);

/** "X's shareholders": what only a body has. */
export const BODY_HAS = words(`
	shares shareholders headquarters staff employees spokesman spokeswoman spokesperson profits revenue customers board
	fleet subsidiary chairman founder newsroom website manifesto candidate candidates goalkeeper striker midfielder
	defender winger coach captain supporters
`);

/** Before "to" or "from": "fled to X". */
/** What is done to towns, and hardly to people: "retook", "shelled". */
export const CONQUERS = words(`
	retook retaken recaptured raided stormed shelled bombed bombarded besieged overran liberated reached entered
	encircled flooded devastated flattened levelled leveled evacuated pounded engulfed rocked
`);

export const TRAVELS = words(`
	arrived arrive travelled traveled travel flew fled moved lives lived live based born located visited visit visiting
	visits
`);

/** "the flight from X to Y", "on the way to X" */
export const WAYS = words(`
	way road route journey trip flight flights ferry train bus convoy pipeline travelled traveled travel flew fly flying
	fled flee moved sailed sailing sail drove returned headed bound came hails
`);

/** People who are from somewhere, not from somebody: "a trader from X". */
export const FOLK = words(`
	man woman boy girl teenager teen farmer fisherman trader teacher nurse student students worker workers migrant
	migrants refugee refugees villager villagers resident residents tourist tourists families people men women children
	pensioner mother father couple driver merchant native shopkeeper labourer laborer builder engineer doctor priest
	pilgrims patient patients girls boys
`);

/** What stands at a place: "the dam at X". */
export const SITES = words(`
	dam dyke dike levee crossing post checkpoint camp base outpost garrison settlement crash blast explosion fire shelter
	roadblock barracks front frontline battle fighting clashes wreck landfill lock weir ford junction quay wharf
`);

/** What one has faith in may be a person: "confidence in Ann Lee". */
export const FAITH = words(`
	confidence trust faith interest believe believes believed disappointed interested invest invested stake shares
`);

/** Ships are named, and are no people: "the ferry X". */
export const VESSELS = words(`
	ship vessel ferry tanker freighter trawler yacht boat cutter frigate destroyer submarine warship carrier schooner
	sloop barge tugboat tug icebreaker liner steamer corvette patrol-boat flagship
`);
