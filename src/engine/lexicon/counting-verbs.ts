/** Verbs of whoever makes a figure known: "The ministry counted 31 cases". */
export const COUNTING_VERBS: ReadonlySet<string> = new Set(
	`counted counts count reported reports estimated estimates estimate documented documents recorded records
	confirmed confirms tallied registered registers put puts measured measures listed lists logged cited cites
	calculated calculates announced announces claimed claims acknowledged projected projects predicted predicts
	forecast forecasts expects expected published publishes wants demands seeks offers offering seeking demanding verified identified admitted admits revised revises lowered raised corrected updated gave gives spoke speaks`.split(
		/\s+/,
	),
);

/** Verbs by which documents and studies give a figure: "Figures show 45 deaths", "the study found 10 cases". */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
	"show shows showed shown found finds find reviewed examined suggest suggests suggested indicate indicates indicated reveal reveals revealed reflect reflects".split(
		" ",
	),
);

/** What can show or find a figure: police find bodies, but a study finds how many there are. */
export const SHOWING_NOUNS: ReadonlySet<string> = new Set(
	`study studies report reports poll polls survey surveys review reviews audit audits analysis investigation
	investigations inquiry inquiries figures figure data statistics records record documents document footage video
	videos images photographs census tally count researcher researchers scientist scientists economists analysts
	pollsters auditors inspectors research numbers results estimates filings database index tests examination
	assessment bulletin paper article newspaper`.split(/\s+/),
);
