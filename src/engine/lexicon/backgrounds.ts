/** Before "in Leeds": somebody's or something's past, a border, a speaker's seat; not what is reported. */
export const BACKGROUND_WORDS: ReadonlySet<string> = new Set(
	`born raised educated invented founded based headquartered studied grew graduated lives lived living
	border borders ties stationed posted spokesman spokeswoman spokesperson`.split(/\s+/),
);
