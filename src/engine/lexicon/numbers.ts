/** "seventeen": 17. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
	zero: 0,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
};

export const TENS: Readonly<Record<string, number>> = {
	twenty: 20,
	thirty: 30,
	forty: 40,
	fourty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
};

/** Words that multiply what stands before them: "two dozen", "3.5 million", "5 lakh". */
export const SCALES: Readonly<Record<string, number>> = {
	dozen: 12,
	score: 20,
	hundred: 100,
	thousand: 1e3,
	lakh: 1e5,
	million: 1e6,
	mln: 1e6,
	crore: 1e7,
	billion: 1e9,
	trillion: 1e12,
};

/** Written on to the digits: "1.2bn", "50k". */
export const SCALE_SUFFIXES: Readonly<Record<string, number>> = {
	k: 1e3,
	mn: 1e6,
	bn: 1e9,
	tn: 1e12,
	trn: 1e12,
};

/** Only after a currency: "£3m", "$2b". Elsewhere "100m" are metres. */
export const MONEY_SUFFIXES: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 };

/** Plural scales: at least two of them. "Tens" only in "tens of thousands". */
export const VAGUE_SCALES: Readonly<Record<string, number>> = {
	tens: 10,
	dozens: 12,
	scores: 20,
	hundreds: 100,
	thousands: 1e3,
	lakhs: 1e5,
	millions: 1e6,
	crores: 1e7,
	billions: 1e9,
	trillions: 1e12,
};

/** How many a vague word stands for, at the least: "several hundred" is 300. */
export const VAGUE_WORDS: Readonly<Record<string, number>> = {
	several: 3,
	few: 2,
	couple: 2,
	handful: 5,
};

/** "two-thirds", "a quarter": the divisor. */
export const FRACTIONS: Readonly<Record<string, number>> = {
	half: 2,
	halves: 2,
	third: 3,
	thirds: 3,
	quarter: 4,
	quarters: 4,
	fourth: 4,
	fourths: 4,
	fifth: 5,
	fifths: 5,
	sixth: 6,
	sixths: 6,
	eighth: 8,
	eighths: 8,
	tenth: 10,
	tenths: 10,
};

/** The last word of an ordinal: "twenty-first" is no twenty. */
export const ORDINALS: ReadonlySet<string> = new Set(
	`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
	fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth
	fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth`.split(/\s+/),
);
