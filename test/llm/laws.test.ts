import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { studyArticle } from "../../src/engine/index.ts";
import { usableOf } from "../../src/llm/answer.ts";
import { groundOf } from "../../src/llm/grounding/ground.ts";
import { groundAnswer } from "../../src/llm/grounding/index.ts";
import { mergeAnswers } from "../../src/llm/merge.ts";
import { writeGrounded } from "../../src/llm/write.ts";
import { FactSheet } from "../../src/sheet/sheet.ts";
import { FERRY, RIGHT } from "./ferry.ts";

const article = { ...FERRY, url: null, publisher: null, language: "en", words: 0 };
const study = studyArticle(article);
const ground = groundOf(study);
const Facts = FactSheet.pick({
	who: true,
	where: true,
	when: true,
	counts: true,
	statements: true,
	disputed: true,
	gaps: true,
});

/** Pieces of the article, of other texts, and nonsense: what a model may put into any field. */
const words = fc.oneof(
	fc
		.tuple(fc.nat(FERRY.text.length), fc.nat(80))
		.map(([at, length]) => FERRY.text.slice(at, at + length)),
	fc.string(),
	fc.constantFrom("", "…", "“”", "$&", "Faro", "60", "600", "a ... b", "\\", "\u202e", "\ud800"),
);

/** The right answer with any of its words replaced. */
const answers = fc.infiniteStream(words).map((stream) => {
	const spoilt = JSON.parse(JSON.stringify(RIGHT), (key, value: unknown) => {
		const isFree = typeof value === "string" && !/^(?:kind|bound|unit|category)$/.test(key);
		return isFree && stream.next().value.length % 3 === 0 ? stream.next().value : value;
	});
	return usableOf(spoilt)?.answer ?? RIGHT;
});

describe("whatever a model answers", () => {
	it("the sheet is one of ours, and quotes the article", () => {
		fc.assert(
			fc.property(answers, (answer) => {
				const grounded = mergeAnswers(ground, [groundAnswer(ground, answer, ground.part)]);
				const { facts } = writeGrounded(grounded, study.facts);
				expect(Facts.safeParse(facts).success).toBe(true);
				JSON.parse(JSON.stringify(facts), (_, value) => {
					if (typeof value?.quote === "string") {
						expect(value.quote).toBe(FERRY.text.slice(value.start, value.end));
					}
					return value;
				});
			}),
			{ numRuns: 300 },
		);
	});

	it("every name and figure on the sheet stands in the article", () => {
		fc.assert(
			fc.property(answers, (answer) => {
				const { who, where, counts } = groundAnswer(ground, answer, ground.part);
				for (const { name, aliases } of [...who, ...where]) {
					for (const each of [name, ...aliases])
						expect(FERRY.text.toLowerCase()).toContain(each.toLowerCase());
				}
				for (const { value } of counts) expect([60, 74, 212]).toContain(value);
			}),
			{ numRuns: 300 },
		);
	});
});
