import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { writeFacts } from "../src/engine/index.ts";
import { read } from "../src/engine/read/index.ts";
import { FactSheet, type Facts } from "../src/sheet/sheet.ts";
import { Evidence } from "../src/sheet/span.ts";
import { articleOf } from "./article.ts";

/** What the engine writes, by the contract's own schemas. */
const FactsSchema = z.strictObject({
	lead: FactSheet.shape.lead,
	who: FactSheet.shape.who,
	where: FactSheet.shape.where,
	when: FactSheet.shape.when,
	counts: FactSheet.shape.counts,
	statements: FactSheet.shape.statements,
	disputed: FactSheet.shape.disputed,
	gaps: FactSheet.shape.gaps,
	warnings: FactSheet.shape.warnings,
});

/** Pieces of news prose that the finders react to, to be shuffled, broken and joined at random. */
const NEWS = [
	"Mr Osei said at least 14 people were killed in Kumasi on Sunday.",
	'"We counted 30 to 40 bodies," Dr Lena Vogt told Reuters.',
	"The ministry denied that more than £2.5m was missing, according to police.",
	"It was not immediately clear who fired first.",
	"Police accused the Green Front (GF) of planting the bomb; the GF rejected the charge.",
	"In March 2019, the U.S. Navy's U.S.S. Harlan left Norfolk, Virginia.",
	"between 1997 and the end of last year",
	"the spokesman, Colonel Idris Bakhit, 43,",
	"“They said ‘go’ and we went,”",
	"— some 2,300 of the 10,000-strong force —",
	"two days ago",
	"100% of 3.5 million barrels at $70-$80 a barrel",
	"\r\n",
	"\n\n",
	"\t\u00a0",
	"👩‍👩‍👧 é e\u0301 שלום مرحبا 北京 \u202e",
	"' \" ’ ” ( [ … - – — ; : , . ? !",
	"al-",
	"Mc",
	"of the",
	"U.S.",
	"'s",
	"$",
	"1,",
	"@x #y https://example.org/?a=b&c=d",
];

const newsLike = fc
	.array(fc.oneof(fc.constantFrom(...NEWS), fc.string({ unit: "binary", maxLength: 12 })), {
		maxLength: 40,
	})
	.chain((parts) => fc.constantFrom("", " ").map((glue) => parts.join(glue)));
const anyText = fc.oneof(newsLike, fc.string({ unit: "binary", maxLength: 400 }), fc.string());
const published = fc.constantFrom(null, "2024-02-29", "2019-12-31T23:59:00+02:00");
const runs = { numRuns: 400, seed: 20240229 };

function everyEvidence(value: unknown): Evidence[] {
	if (Array.isArray(value)) return value.flatMap(everyEvidence);
	if (typeof value !== "object" || value === null) return [];
	const evidence = Evidence.safeParse(value);
	return evidence.success ? [evidence.data] : Object.values(value).flatMap(everyEvidence);
}

function wordsShown(facts: Facts): string[] {
	return [
		...facts.who.flatMap(({ name, aliases, role }) => [name, ...aliases, role ?? name]),
		...facts.where.flatMap(({ name, aliases }) => [name, ...aliases]),
		...facts.when.map(({ text }) => text),
		...facts.counts.flatMap(({ text, source }) => [text, source?.name ?? text]),
		...facts.statements.map(({ source }) => source.name),
		...facts.disputed.flatMap(({ positions }) => positions.flatMap(({ holder }) => holder ?? [])),
		...(facts.lead ? [facts.lead.text] : []),
	];
}

const onAnyText = (law: (text: string, publishedAt: string | null) => void) =>
	fc.assert(fc.property(anyText, published, law), runs);

describe("whatever the text", () => {
	it("writes facts that the contract's schemas accept, and never throws", () => {
		onAnyText((text, publishedAt) => {
			FactsSchema.parse(writeFacts(articleOf(text, { publishedAt })));
		});
	});

	it("cites words that stand where it says", () => {
		onAnyText((text, publishedAt) => {
			for (const { start, end, quote } of everyEvidence(
				writeFacts(articleOf(text, { publishedAt })),
			)) {
				expect(text.slice(start, end)).toBe(quote);
			}
		});
	});

	it("shows no name, figure, date or holder that is not in the text", () => {
		onAnyText((text, publishedAt) => {
			const absent = wordsShown(writeFacts(articleOf(text, { publishedAt }))).filter(
				(words) => !text.includes(words),
			);
			expect(absent).toEqual([]);
		});
	});

	it("writes the same facts for the same article", () => {
		onAnyText((text, publishedAt) => {
			const article = articleOf(text, { publishedAt });
			expect(writeFacts(article)).toEqual(writeFacts(structuredClone(article)));
		});
	});

	it("refers only to facts that are on the sheet", () => {
		onAnyText((text, publishedAt) => {
			const facts = writeFacts(articleOf(text, { publishedAt }));
			const who = new Set<string | null>([null, ...facts.who.map(({ id }) => id)]);
			const counts = new Set(facts.counts.map(({ id }) => id));
			const sides = facts.disputed.flatMap(({ positions }) => positions);
			const sources = [...facts.counts, ...facts.statements].map(({ source }) => source);
			expect(sides.every((side) => who.has(side.who))).toBe(true);
			expect(sides.every((side) => side.counts.every((id) => counts.has(id)))).toBe(true);
			expect(sources.every((source) => source === null || who.has(source.who))).toBe(true);
		});
	});

	it("reads sentences and tokens that rejoin to the text, with only white space between", () => {
		onAnyText((text) => {
			const { sentences, tokens } = read(articleOf(text));
			for (const spans of [sentences, tokens]) {
				let rejoined = "";
				let at = 0;
				for (const { start, end } of spans) {
					expect(end).toBeGreaterThan(start);
					expect(text.slice(at, start).trim()).toBe("");
					rejoined += text.slice(at, start) + text.slice(start, end);
					at = end;
				}
				expect(rejoined + text.slice(at)).toBe(text);
				expect(text.slice(at).trim()).toBe("");
			}
		});
	});
});

describe("hostile texts of 100,000 characters", () => {
	const long = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));
	// A pattern that backtracks would run for hours on one of these; the runner's own limit ends it.
	it.each([
		["one letter", "a"],
		["one capital", "A"],
		["white space", " "],
		["digits", "1"],
		["separated digits", "1,"],
		["capitalised words", "Aaa "],
		["initials", "A. "],
		["opening quotes", "“"],
		["straight quotes", '" '],
		["apostrophes", "'s "],
		["number words", "twenty-two hundred and "],
		["hyphens", "a-"],
		["commas", "Mr X, the "],
		["attributions", "he said she said "],
		["accusations", "A accused B of blaming C for denying "],
		["years", "2019-"],
		["money", "$1bn to "],
		["brackets", "((("],
		["line breaks", "\n"],
		["short lines", "On Monday\n"],
		["combining marks", "\u0301"],
		["family emoji", "👩‍👩‍👧"],
		["right-to-left marks", "\u202e\u200f"],
		["lone surrogates", "\ud83d"],
		["one figure and its rival", "Police said 3 people died. A doctor said 5 people died. "],
		["one name in two forms", "Anna Bell met Mr Bell. "],
		["places", "Paris, Texas, "],
	])("reads %s to the end", (_, piece) => {
		const text = long(piece);
		const facts = writeFacts(articleOf(text, { publishedAt: "2024-02-29" }));
		for (const { start, end, quote } of everyEvidence(facts)) {
			expect(text.slice(start, end)).toBe(quote);
		}
	});
});
