/** Words of accusing, denying, claiming and hedging. Verbs are listed in every form that news uses. */
const list = (words: string) => words.split(" ");

/** Take the accused as object: "accused the company of". */
export const ACCUSE = list(
	"accuse accuses accused accusing blame blames blamed blaming sue sues sued suing indict indicted indicts implicate implicated implicates",
);

/** Blamed, these are a cause and no culprit: "blamed bad weather". */
export const NATURE = list(
	"weather rain rains snow fog storm storms wind winds drought heat cold ice lightning demand prices costs inflation competition sales currency currencies economy rates supplies delays shortage shortages conditions traffic",
);

/** Puts the blame on somebody in other words: "traded accusations", "pointed the finger at". */
export const TRADE = list("traded trade trades trading exchanged exchange swapped");

/** Only in the passive, and with a preposition: "charged with murder", "suspected of". */
export const CHARGED: Readonly<Record<string, readonly string[]>> = {
	charged: ["with", "over"],
	suspected: ["of"],
	indicted: ["on", "for"],
	accused: ["of"],
	arrested: ["on", "for", "over"],
	detained: ["on", "for", "over"],
	investigated: ["for", "over", "on"],
	trial: ["for", "over", "on"],
	charges: ["over"],
};

/** These accuse of nothing unless a wrong follows: "arrested on Monday", "charged with running the fair". */
export const HANDLED: ReadonlySet<string> = new Set(list("arrested detained investigated"));

/** After "arrested on": what the arrest is for. */
export const GROUNDS: ReadonlySet<string> = new Set(
	list("suspicion charges allegations accusations warrant"),
);

/** Nouns that hold an accusation before "of", "that", "against". */
export const ACCUSATIONS = list(
	"accusation accusations allegation allegations charges suspicion suspicions lawsuit lawsuits suit complaint claims",
);

/** Nouns that name what somebody else says: "dismissed the report". */
export const CLAIMED = list(
	"accusation accusations allegation allegations charge charges claim claims report reports suggestion suggestions assertion assertions story stories rumor rumors rumour rumours suspicion suspicions notion criticism wrongdoing involvement responsibility account accounts version versions speculation insinuation insinuations narrative theory theories finding findings conclusion conclusions figure figures tally toll count estimate estimates characterization characterisation contention contentions portrayal depiction statement statements testimony",
);

/** The same before "by" or after whose they are: "a Herald story", "allegations by a former aide". */
export const CLAIM_OF =
	"(?:accusations?|allegations?|charges?|claims?|reports?|suggestions?|assertions?|statements?|story|stories|rumou?rs)";

/** What is said without being granted: "claims that she was held". */
export const ASSERT = list("claim claims claimed claiming allege alleges alleged alleging");

/** Accuse only where a wrong follows "that": "implying that he knew of the fraud", "complained that guards beat them". */
export const INSINUATE: ReadonlySet<string> = new Set(
	list(
		"imply implies implied implying insinuate insinuates insinuated insinuating hinting hinted hints complain complains complained complaining",
	),
);

/** Claims only where they meet another: "insists it did nothing". */
export const INSIST = list(
	"insist insists insisted insisting maintain maintains maintained contend contends contended assert asserts asserted asserting argue argues argued admit admits admitted acknowledge acknowledged",
);

/** What is claimed as a right or a deed owned up to, not as a fact. */
export const OWNED = list(
	"responsibility credit victory asylum damages benefits compensation lives life title asylum insurance gold silver bronze power money back",
);

export const DENY = list(
	"deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted",
);

/** Deny only where a claim follows: "rejected the allegations". */
export const REJECT = list(
	"reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing contradict contradicts contradicted contradicting",
);

/** What a claim is called by whoever denies it: "called the charge absurd", "described it as invented". */
export const BRAND = list(
	"called calls calling described describes describing branded brands branding labelled labeled labels",
);

/** What a defendant denies in a word. */
export const OFFENCES = list(
	"murder manslaughter rape assault fraud theft robbery burglary arson perjury bribery corruption conspiracy espionage treason terrorism wounding kidnap kidnapping blackmail harassment smuggling trafficking possession forgery",
);

/** What is withheld rather than disputed: "denied entry". */
export const WITHHELD = list(
	"access entry bail permission visa visas request requests appeal asylum care treatment service medical parole him her them us entrance",
);

/** Predicates that deny: "called the claims baseless". */
export const UNTRUE = list(
	"baseless unfounded groundless untrue false fabricated nonsense ridiculous preposterous absurd lies lie innocent meritless fiction fantasy rubbish",
);

/** Deeds and states that make a claim an accusation, by the start of the word. */
export const HARM = list(
	"kill murder imprison captiv hostage abus tortur rape raping assault steal stole theft hack rigg meddl interfer plot conspir collu corrupt brib fraud launder cheat violat breach illegal unlawful poison conceal mislead misled falsif manipulat smuggl traffick shoot shot bomb massacr abduct kidnap harass discriminat neglect negligen pollut contaminat espionage spying sabotag overthrow traitor terroris blackmail extort embezzl evad exploit coerc intimidat crime crimes criminal guilt wrongdo misconduct incit profiteer suspicious forced beaten enslav misus mishandl malpractice cartel cover-up coverup covered fake genocide attack secretly",
);

/** Verbs of wrongs, by the start of the word: told in plain words of a party they accuse it. */
export const WRONGS = list(
	"brib lied$ lying$ poison tamper falsif rigged rigging stole cheat tortur raped raping conceal defraud embezzl launder sabotag misled mislead forged abus extort blackmail harass robbed$ molested$ assaulted$ mistreated$ smuggl spied spying hacked hacking meddl violat breach fabricat mishandl massacr plunder loot kidnap abduct murder assassinat plotted plotting conspir collud shelled shelling dumped$ dumping$ polluted$ polluting$ intimidat overcharg underpaid$ siphoned$ pocketed$ deceiv bullied$ silenced$",
);

/** Deeds of force, by the start of the word: told by others of a party that is known, they accuse it. */
export const FORCE = list(
	"kill$ killed$ killing$ shot$ shooting$ beat$ beaten$ beating$ execut attack bomb fired$ firing$ burned$ burnt$ torched$",
);

/** Wrongs even where nobody is said to have done them: "the count was rigged". */
export const RIGGED = list(
	"rigg falsif tamper manipulat tortur doctored$ forged$ planted$ fabricat mistreated$ raped$ robbed$ molested$ assaulted$ abused$",
);

/** What those are told to do who speak up about it: "were ordered to delete the files". */
export const HIDE = list(
	"hide conceal delete destroy shred ignore lie falsify disclose alter remove backdate",
);
export const ORDER = list(
	"ordered told instructed forced pressured pressed asked coerced threatened",
);

/** Left undone by whoever ought to have done it. */
export const NEGLECT = list("ignored failed withheld hid hidden neglected knew known");

/** What is ignored, withheld or known where it is a reproach. */
export const WARNED_OF = list(
	"warning warnings complaint complaints concern concerns alarm alarms alert alerts evidence information problem problems risk risks danger dangers rules requests reports results defect defects fault faults crack cracks leak leaks flaw flaws hazard hazards report study audit findings instructions orders advice procedures regulations protocol",
);

/** Whoever is accused and says so denies it. */
export const INNOCENT = list(
	"innocent clean lawful lawfully fabricated invented smear smears lie lies baseless unrelated persecution witch-hunt hoax intact",
);

/** Said in answer to an accusation: all was as it should be. */
export const PROPER =
	/\b(?:free and fair|(?:followed|complied with|obeyed|met|within|in line with|in accordance with|according to) (?:all |the |its |every )*(?:applicable |safety |strict |federal |national |state |local |international |proper |own )?(?:rules?|laws?|procedures?|regulations?|standards?|protocols?|guidelines)|acted (?:lawfully|properly|appropriately|correctly|in self-defen[cs]e|within the law)|(?:properly|fully|regularly) (?:maintained|inspected|vetted))\b/i;

/** Said to be so, not known to be so; each before what it doubts. */
export const HEDGES = list(
	"alleged allegedly apparent apparently purported purportedly suspected unconfirmed unverified uncorroborated unsubstantiated reportedly supposedly",
);

/** "are believed to", "is thought to". */
export const BELIEVED = list(
	"believed thought feared suspected presumed alleged rumored rumoured reputed assumed speculated said reported understood",
);

/** Followed by "suspected" these are a label, not a doubt: "suspected militants". */
export const LABELLED = list(
	"militants militant insurgents rebels terrorists terrorist extremists members gunmen jihadists fighters traffickers smugglers criminals drug gang",
);

/** Followed by "alleged" these are a label in court, not an accusation: "one of the alleged victims". */
export const ALLEGED_LABELS: ReadonlySet<string> = new Set(
	list("victim victims survivor survivors incident incidents"),
);

/** "Up to 50 are feared trapped": fates that nobody has seen. */
export const FEARED: ReadonlySet<string> = new Set(
	list("dead killed drowned trapped buried lost missing injured ill stolen stranded"),
);

/** Called so, a claim is denied: "called the allegation garbage". Whatever is taken seriously is not. */
export const TAKEN_SERIOUSLY: ReadonlySet<string> = new Set(
	list(
		"serious credible troubling disturbing alarming concerning shocking important worrying true accurate grave deeply very extremely explosive",
	),
);

/** Words too common in reports to show that two sentences speak of one matter. */
export const COMMON = new Set(
	list(
		"the a an and or but of in on at to for from by with about into over after before during under between against among through because that this these those which who whom whose what when where while whether why how there here it its he she his her him they their them we our us you your i my me is are was were be been being am has have had having do does did done will would can could may might must shall should not no nor never also only just even still yet very more most less least than then so such some any all each every both few many much other another others one two three first last new old same own as if said say says saying told tell tells according report reports reported reporting statement spokesman spokeswoman spokesperson added year years month months week weeks day days monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mr mrs ms people up out off down now including however n't 's",
	),
);

/** "claims she was told to, an allegation he rejects": the answer is no part of the claim. */
export const TAG =
	/(?<=\p{L}), an? (?:allegation|accusation|charge|claim|suggestion|assertion|(?:figure|number|finding|conclusion)(?= (?:that )?(?:the |its )?[^,.;]{2,40} (?:reject|disput|den|contest)\w*))\b/u;
