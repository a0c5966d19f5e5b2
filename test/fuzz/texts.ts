import fc from "fast-check";

/** Pieces of news prose that the finders react to, and marks that trip readers up. */
const PIECES = [
	"Mr Osei said at least 14 people were killed in Kumasi on Sunday. ",
	"“We counted 30 to 40 bodies,” Dr Lena Vogt told Reuters. ",
	"The ministry denied that more than £2.5m was missing, according to police. ",
	"Police accused the Green Front (GF) of planting the bomb; the GF rejected the charge. ",
	"It was not immediately clear who fired first. ",
	"neither the mayor nor ",
	"in the town of Leeds, near ",
	"between 1997 and the end of last year ",
	"said she said he said ",
	"U.S. ",
	"A. B. ",
	"twenty-two hundred and ",
	"1,",
	"$1bn to ",
	"et al., ",
	"“",
	"” ",
	"(",
	"—",
	"…",
	"\n",
	"\t \u00a0",
	"!",
	"'s ",
	"’",
	"\u0301",
	"👩‍👩‍👧",
	"\ud83d",
	"\u202e",
	"www.a.example/",
	"@x #y ",
	"a-",
	"Aa ",
	"lyly",
	"__proto__ constructor toString hasOwnProperty ",
] as const;

/** As much of a text as a time is promised for. In UTF-16 code units. */
const LONGEST = 10_000;

const piece = fc.constantFrom(...PIECES);
const noise = fc.string({ unit: "binary", maxLength: 12 });
const shuffled = fc
	.array(fc.oneof(piece, noise), { maxLength: 60 })
	.map((pieces) => pieces.join(""));
const repeated = fc
	.record({
		pieces: fc.array(fc.oneof(piece, noise), { minLength: 1, maxLength: 3 }),
		times: fc.constantFrom(2, 30, 400, LONGEST),
		end: fc.oneof(piece, noise),
	})
	.map(
		({ pieces, times, end }) =>
			pieces
				.join("")
				.repeat(times)
				.slice(0, LONGEST - 100) + end,
	);

/** A real-looking article with some of its stretches cut out, doubled, moved or overwritten. */
function mutated(articles: readonly string[]): fc.Arbitrary<string> {
	const change = fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.nat({ max: 300 }),
		kind: fc.constantFrom("cut", "double", "upper", "lower", "unspaced", "insert"),
		words: fc.oneof(piece, noise),
	});
	return fc
		.record({
			article: fc.constantFrom(...articles),
			changes: fc.array(change, { minLength: 1, maxLength: 8 }),
		})
		.map(({ article, changes }) =>
			changes
				.reduce((text, { at, length, kind, words }) => {
					const start = Math.floor(at * text.length);
					const [before, middle, after] = [
						text.slice(0, start),
						text.slice(start, start + length),
						text.slice(start + length),
					];
					const put = {
						cut: "",
						double: middle + middle,
						upper: middle.toUpperCase(),
						lower: middle.toLowerCase(),
						unspaced: middle.replaceAll(" ", ""),
						insert: words + middle,
					}[kind];
					return before + put + after;
				}, article)
				.slice(0, LONGEST),
		);
}

/** Texts of up to 10,000 characters: random Unicode, shuffled and repeated pieces, spoilt articles. */
export function hostileTexts(articles: readonly string[]): fc.Arbitrary<string> {
	return fc.oneof(
		{ weight: 3, arbitrary: shuffled },
		{ weight: 2, arbitrary: repeated },
		{ weight: 2, arbitrary: mutated(articles) },
		{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 400 }) },
	);
}
