import { describe, expect, it } from "vitest";
import { findClaims } from "../../../src/engine/find/claims.ts";
import { read } from "../../../src/engine/read/index.ts";
import { weighDisputed } from "../../../src/engine/weigh/disputed.ts";
import type { CountFinding, StatementFinding } from "../../../src/engine/weigh/findings.ts";
import { articleOf } from "../../article.ts";

type Toll = {
	readonly words: string;
	readonly value: number;
	readonly source?: string;
	readonly category?: CountFinding["category"];
};

function spanOf(text: string, words: string) {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

const sourceOf = (text: string, name: string) => ({
	name,
	who: null,
	evidence: spanOf(text, name),
});

function tollOf(text: string, { words, value, source, category = "killed" }: Toll): CountFinding {
	return {
		text: words,
		value,
		upper: null,
		bound: "exact",
		unit: "people",
		currency: null,
		category,
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
	const counts = tolls.map((toll) => tollOf(text, toll));
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

	it.each([
		["arrested", 1],
		["killed", 0],
	] as const)("since it all began are rivals where they add up: %s", (category, points) => {
		const running =
			"Lawyers said 300 people were taken since the protests began. The ministry gives the number as 224.";
		const tolls = [
			{ words: "300 people", value: 300, source: "Lawyers", category },
			{ words: "224", value: 224, source: "The ministry", category },
		];
		expect(disputed(running, tolls)).toHaveLength(points);
	});

	it.each([
		["A clinic put the number of dead at 19, including villagers.", 1],
		["A clinic put the death toll at 19.", 1],
		["A clinic counted 19 dead in the valley.", 0],
	])("set a toll beside the group that the story opens with: %s", (told, points) => {
		const strike = `A strike killed six aid workers, the agency said. The road is shut. ${told}`;
		const value = Number(/\d+/.exec(told)?.[0]);
		const tolls = [
			{ words: "six aid workers", value: 6, source: "the agency" },
			{ words: `${value}`, value, source: "A clinic" },
		];
		expect(disputed(strike, tolls)).toHaveLength(points);
	});

	it("are not figures of another time", () => {
		const other =
			"The governor said 40 people were killed. Officials said 65 people died in a slide last year.";
		const tolls = [
			{ words: "40 people", value: 40, source: "The governor" },
			{ words: "65 people", value: 65, source: "Officials" },
		];
		expect(disputed(other, tolls)).toEqual([]);
		const since =
			"The governor said 40 people were killed. Officials said 65 people, including miners, have been killed since 2011.";
		expect(disputed(since, tolls)).toEqual([]);
	});
});

describe("a toll marked as provisional", () => {
	it("is unverified, with what marks it: a prediction is nobody's version", () => {
		const text = "A mine collapse killed 20 people. The death toll is expected to rise.";
		const [point] = disputed(text, [{ words: "20 people", value: 20 }]);
		expect(point?.kind).toBe("unverified");
		expect(point?.positions).toHaveLength(1);
		expect(point?.positions[0]?.claim).toBe("A mine collapse killed 20 people");
		expect(point?.positions[0]?.evidence.map((span) => text.slice(span.start, span.end))).toEqual([
			"A mine collapse killed 20 people.",
			"The death toll is expected to rise.",
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

describe("what is told in plain words", () => {
	it("is the counterpart of a denial that only points back", () => {
		const text = "A weekly said the minister owned a villa. The ministry denied the report.";
		const speech = [said(text, "A weekly", "the minister owned a villa")];
		expect(outline(disputed(text, [], speech))).toEqual([
			{
				kind: "conflicting_accounts",
				point: "whether the minister owned a villa",
				holders: ["A weekly", "The ministry"],
			},
		]);
	});

	it("is doubted by the article, not by whoever said it", () => {
		const text = "Officials said six hikers fell ill, although this has not been confirmed.";
		const speech = [
			said(text, "Officials", "six hikers fell ill, although this has not been confirmed"),
		];
		expect(outline(disputed(text, [], speech))).toEqual([
			{
				kind: "unverified",
				point: "whether six hikers fell ill",
				holders: ["Officials", null],
			},
		]);
	});

	it("accuses where it tells of a wrong by somebody known, and is answered by them", () => {
		const text =
			"Ann Lee said the brewery had poisoned the river. The brewery said it had never used the drain.";
		const speech = [
			said(text, "Ann Lee", "the brewery had poisoned the river"),
			said(text, "The brewery", "it had never used the drain"),
		];
		expect(outline(disputed(text, [], speech))).toEqual([
			{
				kind: "accusation",
				point: "whether the brewery had poisoned the river",
				holders: ["Ann Lee", "The brewery"],
			},
		]);
	});

	it("accuses nobody of what nobody known did", () => {
		const text = "Ann Lee said thieves had looted the shop.";
		expect(disputed(text, [], [said(text, "Ann Lee", "thieves had looted the shop")])).toEqual([]);
	});

	it("conflicts without a word of contrast where one denies that there was any", () => {
		const text =
			"The party said 30 ballots had vanished. The clerk said there were no such ballots.";
		const speech = [
			said(text, "The party", "30 ballots had vanished"),
			said(text, "The clerk", "there were no such ballots"),
		];
		expect(outline(disputed(text, [], speech))[0]?.holders).toEqual(["The party", "The clerk"]);
	});

	it("does not conflict where nobody was hurt", () => {
		const text = "Police said the man fired at officers. The hospital said no officers were hurt.";
		const speech = [
			said(text, "Police", "the man fired at officers"),
			said(text, "The hospital", "no officers were hurt"),
		];
		expect(disputed(text, [], speech)).toEqual([]);
	});
});

describe("rival sizes of a crowd", () => {
	const text = "Police put the crowd at 2,000. Organizers said 12,000 people marched.";
	const crowd = (toll: Toll): CountFinding => ({
		...tollOf(text, toll),
		category: "other",
	});
	const police = crowd({ words: "2,000", value: 2000, source: "Police" });

	function points(counts: readonly CountFinding[]) {
		const reading = read(articleOf(text));
		return weighDisputed(reading, { claims: findClaims(reading), counts, statements: [], who: [] });
	}

	it("stand side by side", () => {
		const organizers = crowd({ words: "12,000 people", value: 12000, source: "Organizers" });
		expect(outline(points([police, organizers]))).toEqual([
			{
				kind: "conflicting_figures",
				point: "how many people took part",
				holders: ["Police", "Organizers"],
			},
		]);
	});

	it("are none of one source", () => {
		const again = crowd({ words: "12,000 people", value: 12000, source: "Police" });
		expect(points([police, again])).toEqual([]);
	});
});
