import type { Count, Disputed, Gap, Statement, When, Where, Who } from "../../sheet/facts.ts";
import type { FactSheet } from "../../sheet/sheet.ts";
import type { Evidence } from "../../sheet/span.ts";
import { escapeSlack, escapeWithin } from "./escape.ts";
import { shortQuote } from "./quote.ts";

/** Facts of one kind, each in Slack's mrkdwn with its quote, most important first. */
export type FactList = { readonly title: string; readonly facts: readonly string[] };

/** Slack's most for a section, less its heading: a fact is never cut in two. */
const LONGEST_FACT = 2_800;
/** Characters of a name or a phrase. */
const PHRASE = 120;

const KINDS = {
	conflicting_figures: "figures differ",
	conflicting_accounts: "accounts differ",
	accusation: "accusation",
	denial: "denied",
	unverified: "not verified",
} as const satisfies Record<Disputed["kind"], string>;

/** The sheet's lists in the order in which a channel should read them. */
export function factLists(sheet: FactSheet): FactList[] {
	const { text } = sheet.article;
	const lists = [
		{ title: "Disputed", facts: sheet.disputed.map((point) => disputedFact(text, point)) },
		{ title: "Counts", facts: sheet.counts.map((count) => countFact(text, count)) },
		{ title: "Who", facts: sheet.who.map((who) => whoFact(text, who)) },
		{ title: "Where", facts: sheet.where.map((where) => whereFact(text, where)) },
		{ title: "When", facts: sheet.when.map((when) => whenFact(text, when)) },
		{ title: "Not known", facts: sheet.gaps.map((gap) => gapFact(gap)) },
		{ title: "Said", facts: sheet.statements.map((said) => statementFact(said)) },
	];
	return lists.filter(({ facts }) => facts.length > 0);
}

/** "• *how many people were killed* (figures differ)" and a line with its quote for each side. */
function disputedFact(text: string, { point, kind, positions }: Disputed): string {
	const head = `• *${phrase(point)}* (${KINDS[kind]})`;
	const sides = positions.map(({ holder, claim, evidence }) => {
		const side = `    ◦ ${phrase(holder ?? "no source named")}: ${phrase(claim)}`;
		return side + quoteLine(text, evidence);
	});
	return [head, ...asFit(sides, LONGEST_FACT - head.length)].join("\n");
}

/** As many as there is room for, and how many more there are. */
function asFit(sides: readonly string[], room: number): string[] {
	const ends = sides.map((_, i) => sides.slice(0, i + 1).join("\n").length);
	const fitting = ends.filter((end) => end < room).length;
	const left = sides.length - fitting;
	return [...sides.slice(0, fitting), ...(left > 0 ? [`    ◦ and ${left} more`] : [])];
}

function countFact(text: string, count: Count): string {
	const { text: figure, category, subject, source, evidence } = count;
	const about = [
		...(category === "other" ? [] : [category]),
		...(subject === "" || figure.includes(subject) ? [] : [phrase(subject)]),
	];
	const whose = source === null ? "no source named" : `according to ${phrase(source.name)}`;
	return `• *${phrase(figure)}*${inBrackets(about)}, ${whose}${quoteLine(text, evidence)}`;
}

function whoFact(text: string, { name, role, evidence }: Who): string {
	return `• *${phrase(name)}*${role ? `, ${phrase(role)}` : ""}${quoteLine(text, evidence)}`;
}

function whereFact(text: string, { name, kind, country, event, evidence }: Where): string {
	const known = [
		...(kind === "other" ? [] : [kind]),
		...(country === null || kind === "country" ? [] : [country]),
		...(event ? ["it happened here"] : []),
	];
	return `• *${phrase(name)}*${inBrackets(known)}${quoteLine(text, evidence)}`;
}

function whenFact(text: string, { text: expression, value, event, evidence }: When): string {
	const date = inBrackets([value === null ? "date left open" : escapeSlack(value)]);
	return `• *${phrase(expression)}*${date}: ${phrase(event)}${quoteLine(text, evidence)}`;
}

/** What is not known is told in the text's own words: they are the quote. */
function gapFact({ evidence }: Gap): string {
	return evidence
		.slice(0, 1)
		.map(({ quote }) => `• “${escapeWithin(quote, 2 * PHRASE)}”`)
		.join("");
}

function statementFact({ source, cue, content }: Statement): string {
	const said = escapeWithin(content.quote, 2 * PHRASE);
	return `• *${phrase(source.name)}* (${phrase(cue.quote)}): “${said}”`;
}

function phrase(words: string): string {
	return escapeWithin(words, PHRASE);
}

function inBrackets(notes: readonly string[]): string {
	return notes.length === 0 ? "" : ` (${notes.join(", ")})`;
}

/** The first evidence stands for all: it is the tightest. */
function quoteLine(text: string, evidence: readonly Evidence[]): string {
	return evidence
		.slice(0, 1)
		.map((first) => `\n> ${shortQuote(text, first)}`)
		.join("");
}
