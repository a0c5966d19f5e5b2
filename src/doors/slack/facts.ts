import type {
	Count,
	Disputed,
	Gap,
	Position,
	Statement,
	When,
	Where,
	Who,
} from "../../sheet/facts.ts";
import type { FactSheet } from "../../sheet/sheet.ts";
import type { Evidence } from "../../sheet/span.ts";
import { escapeSlack, escapeWithin } from "./escape.ts";
import { shortQuote } from "./quote.ts";

/** Facts of one kind, each in Slack's mrkdwn with its quote, most important first. */
export type FactList = {
	readonly title: string;
	readonly facts: readonly string[];
	/** Shown only where every other fact has found room. */
	readonly aside: boolean;
};

/** Slack's most for a section, less its heading: a fact is never cut in two. */
const LONGEST_FACT = 2_700;
/** Characters of a name or a phrase. */
const PHRASE = 120;

/** What the article's sources say fills pages: what is disputed or counted among it stands above already. */
const SAID = "Said";

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
		{ title: SAID, facts: sheet.statements.map((said) => statementFact(said)) },
	];
	const filled = lists.filter(({ facts }) => facts.length > 0);
	return filled.map((list) => ({ ...list, aside: list.title === SAID }));
}

/** "• *how many people were killed* (figures differ)" and a line with its quote for each side. */
function disputedFact(text: string, { point, kind, positions }: Disputed): string {
	const lines = [`• *${phrase(point)}* (${KINDS[kind]})`];
	let room = LONGEST_FACT - phrase(point).length;
	for (const [shown, position] of positions.entries()) {
		const holder = phrase(position.holder ?? "no source named");
		const side = `    ◦ ${holder}: ${claimOf(text, position)}`;
		room -= side.length + 1;
		if (room < 0) return [...lines, `    ◦ and ${positions.length - shown} more`].join("\n");
		lines.push(side);
	}
	return lines.join("\n");
}

/** A claim in the text's own words is its own quote. */
function claimOf(text: string, { claim, evidence }: Position): string {
	const [first] = evidence;
	const at = first?.quote.indexOf(claim) ?? -1;
	if (first === undefined || at < 0) return phrase(claim) + quoteLine(text, evidence);
	const start = first.start + at;
	return shortQuote(text, { start, end: start + claim.length, quote: claim });
}

function countFact(text: string, count: Count): string {
	const { text: figure, category, subject, source, evidence } = count;
	const counted = subject === "" || figure.includes(subject) ? [] : [phrase(subject)];
	const about = category === "other" ? counted : [category];
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
	const words = /^["“‘']/.test(said) ? said : `“${said}”`;
	return `• *${phrase(source.name)}* (${phrase(cue.quote)}): ${words}`;
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
