/** A quotation mark where it stands; whether it could open or close there. */
export type Mark = {
	readonly at: number;
	readonly end: number;
	readonly family: "double" | "curly" | "angle" | "single";
	readonly opens: boolean;
	readonly closes: boolean;
};

const MARK = /["“”„«»]|''|``|‘‘|’’|['‘’]/g;
const FAMILIES: Readonly<Record<string, Mark["family"]>> = {
	'"': "double",
	"''": "double",
	"``": "double",
	"“": "curly",
	"”": "curly",
	"„": "curly",
	"‘‘": "curly",
	"’’": "curly",
	"«": "angle",
	"»": "angle",
};
const ONLY_OPENS = /^(?:„|«|``|‘‘)$/;
const ONLY_CLOSES = /^(?:”|»|’’|’)$/;
const BOUNDARY_BEFORE = /^$|[\s([{<\-–—/…"“„«'‘`]$/;
const ENDS_WORDS = /[\p{L}\p{N}.,!?…]$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
/** "'90s", "'em", "'til": a letter or figure left out, nothing quoted. */
const ELISION =
	/^(?:\d0s|em|til|till|cause|tis|twas|n|round|cos|bout|s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu;
/** 6'2": feet and inches. */
const INCHES = /\d\s?['’′]\s?\d{1,2}$/;

/** The quotation marks of a paragraph, apostrophes and measures left out. */
export function readMarks(body: string): Mark[] {
	const marks: Mark[] = [];
	for (const { 0: sign, index } of body.matchAll(MARK)) {
		const end = index + sign.length;
		const before = body.slice(Math.max(0, index - 6), index);
		const after = body.slice(end, end + 8);
		const family = FAMILIES[sign] ?? "single";
		const place = { sign, before, after };
		const [opens, closes] =
			family === "single" ? [opensSingle(place), closesSingle(place)] : sidesOfDouble(place);
		if (opens || closes) marks.push({ at: index, end, family, opens, closes });
	}
	return marks;
}

type Place = { readonly sign: string; readonly before: string; readonly after: string };

function sidesOfDouble({ sign, before, after }: Place): [opens: boolean, closes: boolean] {
	if (ONLY_OPENS.test(sign)) return [true, false];
	if (ONLY_CLOSES.test(sign)) return [false, true];
	const touchesNext = /^\S/.test(after);
	const isAfterGap = BOUNDARY_BEFORE.test(before);
	if (sign === "“") {
		const ends = ENDS_WORDS.test(before) && !LETTER_OR_DIGIT.test(after.charAt(0));
		const closes = ends || (before !== "" && !touchesNext);
		return [!closes, closes];
	}
	if (INCHES.test(before)) return [false, false];
	const leans = /[:,]$/.test(before) && LETTER_OR_DIGIT.test(after.charAt(0));
	return [isAfterGap || leans, !touchesNext || (/\S$/.test(before) && !leans)];
}

function opensSingle({ sign, before, after }: Place): boolean {
	if (sign === "’" || !BOUNDARY_BEFORE.test(before) || ELISION.test(after)) return false;
	return /^[\p{L}\p{N}"“$£€[(…]/u.test(after);
}

/** Between letters it is an apostrophe: "Anna's". */
function closesSingle({ sign, before, after }: Place): boolean {
	return sign !== "‘" && /\S$/.test(before) && !LETTER_OR_DIGIT.test(after.charAt(0));
}
