import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/engine/find/attributions.ts";
import { read } from "../../../src/engine/read/index.ts";
import type { StatementFinding, WhoFinding } from "../../../src/engine/weigh/findings.ts";
import { weighStatements } from "../../../src/engine/weigh/statements.ts";

const known = { title: null, url: null, publisher: null, publishedAt: null, language: "en" };

type Known = Pick<WhoFinding, "name" | "aliases" | "kind" | "role">;
const LEE: Known = { name: "Ann Lee", aliases: ["Lee", "Ms Lee"], kind: "person", role: "mayor" };
const ROSS: Known = { name: "Carl Ross", aliases: ["Ross", "Mr Ross"], kind: "person", role: null };
const RED: Known = { name: "Red Cross", aliases: [], kind: "organization", role: null };
const POLICE: Known = { name: "Ministry of Health", aliases: [], kind: "organization", role: null };
const MEDICS: Known = { ...RED, name: "Medics Without Limits" };
const CAST = [LEE, ROSS, RED, POLICE, MEDICS];

/** Every place where a name or alias stands in the text. */
function withEvidence(text: string, who: Known): WhoFinding {
	const evidence = [who.name, ...who.aliases.filter((alias) => !alias.includes(" "))]
		.flatMap((form) => [...text.matchAll(new RegExp(form, "g"))])
		.map(({ index, 0: form }) => ({ start: index, end: index + form.length }))
		.filter(
			(span, _, all) => !all.some((other) => other.start < span.start && other.end >= span.end),
		);
	return { ...who, aliases: [...who.aliases], evidence };
}

function weigh(text: string): readonly StatementFinding[] {
	const reading = read({ ...known, text, words: 0 });
	const who = CAST.map((one) => withEvidence(text, one));
	return weighStatements(reading, findAttributions(reading), who);
}

const sources = (text: string) => weigh(text).map(({ source }) => [source.name, source.who]);

describe("sources", () => {
	const named: readonly [string, string, number | null][] = [
		["Mayor Ann Lee said the river was rising.", "Ann Lee", 0],
		["“It is rising,” said Mr Ross.\nCarl Ross left.", "Carl Ross", 1],
		["The Red Cross said the river was rising.", "The Red Cross", 2],
		["Medics Without Limits said its team was late.", "Medics Without Limits", 4],
		["A resident said the river was rising.", "A resident", null],
		["A spokesman for the Red Cross said help was near.", "A spokesman for the Red Cross", null],
		["Mr Ross's lawyer said he would appeal.", "Mr Ross's lawyer", null],
	];
	it.each(named)("%s", (text, name, who) => {
		expect(sources(text)[0]).toEqual([name, who]);
	});

	it("shows the words that name the source, near the claim", () => {
		const text = "Ann Lee spoke first. She said the river was rising.";
		const [statement] = weigh(text);
		expect(statement?.source.name).toBe("Ann Lee");
		expect(statement?.source.evidence).toEqual({ start: 21, end: 24 });
	});
});

describe("pronouns", () => {
	it("stand for the last speaker", () => {
		const text = "Ann Lee said it was late. She added that nobody was hurt.";
		expect(sources(text)).toEqual([
			["Ann Lee", 0],
			["Ann Lee", 0],
		]);
	});

	it("do not take the name in a role for the person's own", () => {
		const text = "Carl Ross said it was late. Kerr Dahl was there. He said it was early.";
		const dahl: Known = { ...ROSS, name: "Kerr Dahl", aliases: [], role: "Charlotte police chief" };
		const reading = read({ ...known, text, words: 0 });
		const who = [ROSS, dahl].map((one) => withEvidence(text, one));
		const told = weighStatements(reading, findAttributions(reading), who);
		expect(told[1]?.source.name).toBe("Kerr Dahl");
	});

	it("stand for whoever has acted since", () => {
		const text = "Ann Lee said it was late. Carl Ross then took the floor. He said it was early.";
		expect(sources(text)[1]).toEqual(["Carl Ross", 1]);
	});

	it("pass over somebody whom the speaker only mentions", () => {
		const text = "Ann Lee said Carl Ross was wrong. She said so twice in fact.";
		expect(sources(text).at(-1)).toEqual(["Ann Lee", 0]);
	});

	it("of one person pass over several who are quoted within", () => {
		const text =
			"Carl Ross said the people held there told him they were beaten. He told reporters it was a disgrace.";
		expect(sources(text).at(-1)).toEqual(["Carl Ross", 1]);
	});

	it("take an unnamed speaker's words", () => {
		const text = "A local nurse said the ward was full. She said beds had run out.";
		expect(sources(text)[1]).toEqual(["A local nurse", null]);
	});

	it("of several people or a body stand for a body", () => {
		const text = "The Red Cross said it was late. It added that nobody was hurt.";
		expect(sources(text)[1]).toEqual(["The Red Cross", 2]);
	});

	it("stay as they are where nobody fits", () => {
		expect(sources("He said the river was rising.")).toEqual([["He", null]]);
		expect(sources("The Red Cross said it was late. He added that all were safe.")[1]).toEqual([
			"He",
			null,
		]);
		expect(sources("Mr Ross sat down. She said the river was rising.\nCarl Ross left.")).toEqual([
			["She", null],
		]);
	});
});

describe("descriptions", () => {
	it("are linked where one listed person has the role, in the words of the text", () => {
		const text = "Ann Lee was late. The mayor said the river was rising.";
		expect(sources(text)).toEqual([["The mayor", 0]]);
	});

	it("are linked where one listed body has the word", () => {
		const text = "The Ministry of Health is small. The ministry said beds had run out.";
		expect(sources(text)).toEqual([["The ministry", 3]]);
	});

	it("of a statement stand for whoever made it", () => {
		const text =
			"The Red Cross said in a statement that aid was late. The statement said trucks were stuck.";
		expect(sources(text)[1]).toEqual(["The Red Cross", 2]);
	});

	it("are nobody's where no role fits", () => {
		expect(sources("Ann Lee was late. The pilot said the river was rising.")).toEqual([
			["The pilot", null],
		]);
	});
});

describe("verbatim words", () => {
	const said = (text: string) =>
		weigh(text).map(({ content, direct }) => [text.slice(content.start, content.end), direct]);

	it("keeps the speaker out of what was said", () => {
		expect(said("“The river is rising,” Ann Lee said, “and people should go now.”")).toEqual([
			["“The river is rising,”", true],
			["“and people should go now.”", true],
		]);
	});

	it("takes one quotation for one statement", () => {
		expect(said("“The river is rising fast,” Ann Lee said.")).toEqual([
			["“The river is rising fast,”", true],
		]);
	});

	it("calls no clause verbatim for the few words of it that are", () => {
		const text = "Ann Lee said the river was “rising fast” and that people should go.";
		expect(said(text).every(([, direct]) => direct === false)).toBe(true);
	});
});
