import { describe, expect, it } from "vitest";
import { findClaims } from "../../../src/engine/find/claims.ts";
import { read } from "../../../src/engine/read/index.ts";
import { weighDisputed } from "../../../src/engine/weigh/disputed.ts";
import type { CountFinding, StatementFinding } from "../../../src/engine/weigh/findings.ts";
import { articleOf } from "../../article.ts";

type Toll = { readonly words: string; readonly value: number; readonly source?: string };

function spanOf(text: string, words: string) {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

const sourceOf = (text: string, name: string) => ({
	name,
	who: null,
	evidence: spanOf(text, name),
});

function killed(text: string, { words, value, source }: Toll): CountFinding {
	return {
		text: words,
		value,
		upper: null,
		bound: "exact",
		unit: "people",
		currency: null,
		category: "killed",
		subject: words,
		source: source === undefined ? null : sourceOf(text, source),
		evidence: [spanOf(text, words)],
	};
}

function said(text: string, source: string, content: string): StatementFinding {
	const start = text.indexOf("said", text.indexOf(source));
	const cue = { start, end: start + "said".length };
	return { source: sourceOf(text, source), cue, direct: false, content: spanOf(text, content) };
}

function disputed(text: string, tolls: readonly Toll[] = [], statements: StatementFinding[] = []) {
	const reading = read(articleOf(text));
	const counts = tolls.map((toll) => killed(text, toll));
	return weighDisputed(reading, { claims: findClaims(reading), counts, statements, who: [] });
}

const outline = (findings: ReturnType<typeof disputed>) =>
	findings.map(({ kind, point, positions }) => ({
		kind,
		point,
		holders: positions.map(({ holder }) => holder),
	}));

describe("rival figures", () => {
	const text =
		"A mudslide buried a village on Friday. The governor said 40 people were killed. " +
		"A relief agency counted 65 bodies. The army later found 55 people dead, including 12 children.";

	it("stand side by side, each with its source, none chosen", () => {
		const tolls = [
			{ words: "40 people", value: 40, source: "The governor" },
			{ words: "65 bodies", value: 65, source: "A relief agency" },
			{ words: "55 people", value: 55, source: "The army" },
		];
		const [point] = disputed(text, tolls);
		expect(point?.kind).toBe("conflicting_figures");
		expect(point?.point).toBe("how many people were killed");
		expect(point?.positions.map(({ holder, counts }) => ({ holder, counts }))).toEqual([
			{ holder: "The governor", counts: [0] },
			{ holder: "A relief agency", counts: [1] },
			{ holder: "The army", counts: [2] },
		]);
	});

	it.each([
		[
			"a part of the whole",
			[
				{ words: "55 people", value: 55, source: "The army" },
				{ words: "12 children", value: 12, source: "The governor" },
			],
		],
		[
			"the same figure from two sources",
			[
				{ words: "40 people", value: 40, source: "The governor" },
				{ words: "55 people", value: 40, source: "The army" },
			],
		],
		["a single figure", [{ words: "40 people", value: 40, source: "The governor" }]],
		[
			"figures of one source",
			[
				{ words: "40 people", value: 40, source: "The governor" },
				{ words: "65 bodies", value: 65, source: "The governor" },
			],
		],
	])("are not %s", (_, tolls) => {
		expect(disputed(text, tolls)).toEqual([]);
	});

	it("are not figures of another time", () => {
		const other =
			"The governor said 40 people were killed. Officials said 65 people died in a slide last year.";
		const tolls = [
			{ words: "40 people", value: 40, source: "The governor" },
			{ words: "65 people", value: 65, source: "Officials" },
		];
		expect(disputed(other, tolls)).toEqual([]);
	});
});

describe("a toll marked as provisional", () => {
	it("is unverified, beside what marks it", () => {
		const text = "A mine collapse killed 20 people. The death toll is expected to rise.";
		const [point] = disputed(text, [{ words: "20 people", value: 20 }]);
		expect(point?.kind).toBe("unverified");
		expect(point?.positions.map(({ claim }) => claim)).toEqual([
			"A mine collapse killed 20 people",
			"The death toll is expected to rise",
		]);
	});
});

describe("accusations", () => {
	it("stand beside the answer of the accused", () => {
		const text =
			"The union accused the airline of hiding faults. The weather was fine. The airline denied the allegations.";
		expect(outline(disputed(text))).toEqual([
			{
				kind: "accusation",
				point: "whether the airline was hiding faults",
				holders: ["The union", "The airline"],
			},
		]);
	});

	it("stand beside a silence, which alone is no dispute", () => {
		const text = "The union accused the airline of hiding faults. The airline declined to comment.";
		expect(outline(disputed(text))[0]?.holders).toEqual(["The union", "The airline"]);
		expect(disputed("The airline declined to comment.")).toEqual([]);
	});

	it("of different matters stay apart", () => {
		const text =
			"The union accused the airline of hiding faults. Separately, a banker was charged with stealing paintings from a museum.";
		expect(disputed(text)).toHaveLength(2);
	});

	it("of one matter by several come together", () => {
		const text =
			"Norland accused Sudland of poisoning the river between the countries. " +
			"The coastal states also accused Sudland of poisoning the river.";
		expect(outline(disputed(text))[0]?.holders).toEqual(["Norland", "The coastal states"]);
	});

	it("tell what was blamed on whom", () => {
		const text = "The mayor blamed the flood on a broken dam.";
		expect(outline(disputed(text))[0]?.point).toBe("what was to blame for the flood");
	});
});

describe("hedges", () => {
	it("ask their question without the hedge", () => {
		const points = disputed("Six climbers are believed to be on the mountain.");
		expect(outline(points)).toEqual([
			{ kind: "unverified", point: "whether six climbers are on the mountain", holders: [null] },
		]);
	});

	it("belong to whoever speaks", () => {
		const text = "Rangers said six climbers are believed to be on the mountain.";
		const speech = said(text, "Rangers", "six climbers are believed to be on the mountain");
		expect(outline(disputed(text, [], [speech]))[0]?.holders).toEqual(["Rangers"]);
	});
});

describe("accounts", () => {
	const first = "The pilot said the runway lights were on.";

	it("that contradict each other stand side by side", () => {
		const text = `${first} But the tower said the runway lights were not on.`;
		const speech = [
			said(text, "The pilot", "the runway lights were on"),
			said(text, "the tower", "the runway lights were not on"),
		];
		expect(outline(disputed(text, [], speech))).toEqual([
			{
				kind: "conflicting_accounts",
				point: "whether the runway lights were on",
				holders: ["The pilot", "the tower"],
			},
		]);
	});

	it.each([
		["of other things", "But the tower said the weather was not good.", "the weather was not good"],
		[
			"without contrast",
			"Then the tower said the runway lights were on.",
			"the runway lights were on",
		],
	])("%s do not conflict", (_, second, content) => {
		const text = `${first} ${second}`;
		const speech = [
			said(text, "The pilot", "the runway lights were on"),
			said(text, "the tower", content),
		];
		expect(disputed(text, [], speech)).toEqual([]);
	});
});

describe("denials", () => {
	it("without an accuser stand alone", () => {
		expect(outline(disputed("The bank denied any link to the fund."))).toEqual([
			{ kind: "denial", point: "whether there was any link to the fund", holders: ["The bank"] },
		]);
	});
});

describe("a text with nothing at issue", () => {
	it.each([
		["The library opened on Monday and 300 people came."],
		["Voters rejected the plan; the mayor said he would try again."],
		[""],
	])("has no disputed point: %j", (text) => {
		expect(disputed(text)).toEqual([]);
	});
});
