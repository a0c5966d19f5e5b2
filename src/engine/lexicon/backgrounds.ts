/** Before "in Leeds": somebody's or something's past, a border, a speaker's seat; not what is reported. */
export const BACKGROUND_WORDS: ReadonlySet<string> = new Set(
	`born raised educated invented founded based headquartered studied grew graduated lives lived living
	border borders ties stationed posted spokesman spokeswoman spokesperson`.split(/\s+/),
);

/** Words of what happens to people and places, and is news: where they stand, a place named is a scene. */
export const HAPPENINGS =
	/\b(?:kill(?:ed|s|ing)|dead|died|dies|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|wounded|injur(?:ed|ies|ing)|shot|shooting|gunfire|gunmen|fire|fires|blaze|burn(?:ed|ing|t)|explo(?:ded|sions?|des)|blasts?|bomb(?:ed|ing|ings|s)|attack(?:ed|s|ers)?|raid(?:ed|s)?|storm(?:ed|s)?|shell(?:ed|ing)|airstrikes?|strikes?|clash(?:ed|es)?|battles?|fighting|riots?|protest(?:s|ed|ers)?|rall(?:y|ied)|march(?:ed)?|crash(?:ed|es)?|collid(?:ed|es)|collision|derailed|sank|sunk|sink(?:s|ing)?|capsized|collapsed?|flood(?:s|ed|ing)?|landslides?|mudslides?|quakes?|earthquakes?|eruption|erupted|evacuat(?:ed|ion)|displaced|trapped|rescued|abducted|kidnapp(?:ed|ing)|hostages?|seized|captured|poison(?:ed|ing)|infected|outbreaks?|arrested|detained|robb(?:ed|ery)|murder(?:ed|s)?|stabb(?:ed|ing)|found|discovered|spilled|dumped|damaged|destroyed|hit|struck)\b/i;
