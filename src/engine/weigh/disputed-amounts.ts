import { MEASURE_UNITS, SCALES_BEFORE } from "../lexicon/measures.ts";
import { BARE_FIGURE, CROWD, SAME_QUANTITY } from "../lexicon/tolls.ts";
import type { Reading } from "../read/reading.ts";
import { clauseAround } from "../text/clauses.ts";
import { countShared, keywords } from "../text/keywords.ts";
import { figureOf, isSameVoice, positionOf } from "./disputed-figures.ts";
import { wordsOf } from "./disputed-positions.ts";
import type { Figure } from "./disputed-rivals.ts";
import type { CountFinding, DisputedFinding } from "./findings.ts";

/** In sentences: rival figures of one thing stand side by side; those of a crowd a little further apart. */
const NEXT = 1;
const NEAR = 3;
/** Figures further apart than this count different things. */
const FURTHEST_RATIO = 20;
/** Captives further apart in number are not the same. */
const FURTHEST_HELD = 2;
const HELD =
	/\b(?:taken (?:away|captive|hostage|prisoner|by)|h[eo]ld(?:s|ing)? (?!an?\b|the (?:event|vote|election|talks|meeting))|being held|in (?:its|their|his) custody|abducted|kidnapped|seized|captured|detain(?:ed|ing|s)|captives?|hostages?|prisoners)\b/;
/** The counts come by importance: what follows so many is no matter of the story. */
const MOST_COUNTS = 120;

/** "The union wants 9 percent, the firm offers 4": what either would have is no matter of fact. */
const BARGAIN =
	/\b(?:wants?|wanted|offer(?:s|ed)?|demand(?:s|ed)|seek(?:s|ing)?|sought|propos(?:es|ed)|bid)\b/;

type Amount = Figure & {
	/** The words of its clause, and their roots. */
	readonly clause: string;
	readonly roots: ReadonlySet<string>;
	readonly isCrowd: boolean;
	/** Whether it counts who was taken or is held. */
	readonly isHeld: boolean;
};

/** Crowds, costs, shares that two sources give otherwise: "Police put the crowd at 2,000, organizers at 12,000". */
export function amountsInConflict(
	reading: Reading,
	counts: readonly CountFinding[],
): readonly DisputedFinding[] {
	const weighed = counts.slice(0, MOST_COUNTS);
	const amounts = weighed
		.flatMap((count, index) =>
			isNearSource(count, weighed) ? (amountOf(reading, count, index) ?? []) : [],
		)
		.sort((a, b) => a.at.start - b.at.start);
	const taken = new Set<Amount>();
	return amounts.flatMap((amount, i) => {
		if (taken.has(amount)) return [];
		const rivals = [amount];
		for (const other of amounts.slice(i + 1)) {
			if (other.sentence.index - amount.sentence.index > NEAR) break;
			if (!taken.has(other) && rivals.every((rival) => isRival(rival, other))) rivals.push(other);
		}
		if (rivals.length < 2) return [];
		for (const rival of rivals) taken.add(rival);
		return [
			{
				kind: "conflicting_figures",
				point: questionOf(rivals),
				positions: rivals.map((rival) => positionOf(reading, rival)),
			},
		];
	});
}

/** In characters: no rivals stand further apart, and one of the two is somebody's. */
const REACH = 1500;

const startOf = ({ evidence }: CountFinding) => evidence[0]?.start ?? 0;

const isNearSource = (count: CountFinding, counts: readonly CountFinding[]) =>
	count.category === "other" &&
	counts.some(
		(other) =>
			other !== count &&
			other.category === "other" &&
			(other.source ?? count.source) !== null &&
			Math.abs(startOf(other) - startOf(count)) <= REACH,
	);

/** Whatever is counted, other than casualties: their tolls are weighed apart. */
function amountOf(reading: Reading, count: CountFinding, index: number): Amount | null {
	const at = count.evidence[0];
	if (at === undefined || count.category !== "other") return null;
	const figure = figureOf(reading, count, { index, at });
	const span = clauseAround(reading.text, figure.sentence, at);
	const clause = reading.text.slice(span.start, span.end).toLowerCase();
	const words = wordsOf(clause);
	const isCrowd =
		count.unit !== "money" &&
		(words.some((word) => CROWD.has(word)) || /\bturned (?:out|up)\b/.test(clause));
	const isHeld = count.unit === "people" && HELD.test(clause);
	return { ...figure, clause, roots: keywords(words), isCrowd, isHeld };
}

function isRival(a: Amount, b: Amount): boolean {
	const [one, other] = [a.count, b.count];
	if (isSameVoice(one, other) || one.value === other.value || !isOneKind(a, b)) return false;
	const values = [one.upper ?? one.value, other.upper ?? other.value];
	if (Math.max(...values) > FURTHEST_RATIO * Math.min(...values)) return false;
	if (one.source === null || other.source === null) return isPutByOne(a, b);
	if (BARGAIN.test(a.clause)) return false;
	if (a.isCrowd && (b.isCrowd || isBare(b))) return true;
	if (a.isHeld && b.isHeld && Math.max(...values) <= FURTHEST_HELD * Math.min(...values))
		return true;
	if (b.sentence.index - a.sentence.index > NEXT) return false;
	if (SAME_QUANTITY.test(b.clause) || isOnOneScale(a, b) || isGapped(a, b)) return true;
	return a.noun === b.noun && countShared(a.roots, b.roots) > (isBare(a) ? 2 : 1);
}

/** "Around 300 protested. Police put the crowd at 150": the article's own figure, and whoever has another. */
const isPutByOne = (a: Amount, b: Amount) =>
	a.isCrowd &&
	b.isCrowd &&
	b.count.source !== null &&
	b.sentence.index - a.sentence.index <= NEXT &&
	SAME_QUANTITY.test(b.clause);

/** "The ministry said 58 percent stayed away, the union | 92 percent": the second has no verb of its own. */
const isGapped = ({ sentence, at }: Amount, b: Amount) =>
	sentence === b.sentence &&
	b.count.source !== null &&
	at.end < b.count.source.evidence.start &&
	b.count.source.evidence.end + 1 === b.at.start;

/** Two magnitudes are of one quake. */
const isOnOneScale = ({ count: { subject } }: Amount, b: Amount) =>
	SCALES_BEFORE.has(subject) && b.count.subject === subject;

function isOneKind(a: Amount, b: Amount): boolean {
	if (isMoneyAgain(a, b)) return true;
	if (a.count.currency !== b.count.currency) return false;
	if (a.isHeld && b.isHeld) return true;
	if (a.count.unit === b.count.unit) return isBare(a) || isBare(b) || a.noun === b.noun;
	return isCounted(a) && isCounted(b) && (isBare(a) || isBare(b));
}

/** "cost 4 million euros; auditors put the bill at 11 million": euros again. */
const isMoneyAgain = (a: Amount, b: Amount) =>
	a.count.unit === "money" &&
	isCounted(b) &&
	BARE_FIGURE.has(b.noun) &&
	/\b(?:bill|costs?|price|damage|losses|sum|value|debts?|amount)\b/.test(b.clause) &&
	SAME_QUANTITY.test(b.clause);

const isCounted = ({ count: { unit } }: Figure) => unit === "people" || unit === "things";

/** No noun of its own: "at 30,000", "1 trillion won", "12 percent". */
const isBare = (figure: Figure) =>
	!isCounted(figure) || BARE_FIGURE.has(figure.noun) || !/\p{L}/u.test(figure.noun);

function questionOf(rivals: readonly Amount[]): string {
	const [first] = rivals;
	if (first === undefined) return "";
	if (rivals.some(({ isCrowd }) => isCrowd)) return "how many people took part";
	if (rivals.every(({ isHeld }) => isHeld)) return "how many people were taken";
	const { unit, subject } = first.count;
	if (SCALES_BEFORE.has(subject)) return `what ${subject}`;
	if (subject === "population") return "how large the population is";
	if (unit === "measure" && MEASURE_UNITS.has(subject.split(" ")[0] ?? ""))
		return `how many ${subject}`;
	if (unit === "percent" && / of /.test(first.count.text)) return `what share of ${subject}`;
	return unit === "people" || unit === "things" ? `how many ${subject}` : `how much: ${subject}`;
}
