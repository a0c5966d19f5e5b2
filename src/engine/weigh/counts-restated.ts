import type { Span } from "../../sheet/span.ts";
import type { Reading } from "../read/reading.ts";
import { spanAt } from "../text/in-order.ts";
import type { WeighedCount } from "./counts.ts";
import type { CountFinding } from "./findings.ts";

/** Up to here two equal figures may well be of different things: "two people" in two attacks. */
const MOST_COMMON = 12;
const GENERIC: ReadonlySet<string> = new Set(
	"people persons dead deaths fatalities killed victims others".split(" "),
);

/** So much of a sentence tells it from any other. */
const SAMPLE_LENGTH = 300;

/** Joins a figure that is stated again of the same thing to its fullest statement. */
export function mergeRestated(reading: Reading, counts: readonly WeighedCount[]): CountFinding[] {
	const groups = new Map<string, WeighedCount[]>();
	for (const count of counts) {
		// Different sources keep their figures apart: who says it is the news.
		const key = `${count.finding.source?.name ?? ""}|${keyOf(reading, count)}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [count]);
		else group.push(count);
	}
	return [...groups.values()].flatMap((group) => joined(reading, group));
}

function keyOf(reading: Reading, { mention, finding }: WeighedCount): string {
	const { value, upper, bound, unit, category, currency } = finding;
	const noun =
		mention.noun && reading.text.slice(mention.noun.start, mention.noun.end).toLowerCase();
	const common = value <= MOST_COMMON && !/\s/.test(noun?.trim() ?? "");
	const sentence = reading.sentences[spanAt(reading.sentences, mention.start)];
	const words =
		sentence &&
		reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + SAMPLE_LENGTH));
	const counted = isGeneric(mention.head) && category !== "other" ? "people" : mention.head;
	const bare = counted === null || (value <= MOST_COMMON && noun === null);
	// "Two soldiers and two civilians": equal figures of one sentence count what each says.
	const here = `${words}|${counted ?? ""}`;
	const what = common || bare ? here : value <= MOST_COMMON ? noun : counted;
	return [value, upper, bound, unit, category, currency, what].join("|");
}

/** No noun, or one that says no more than that they are people. */
function isGeneric(head: string | null): boolean {
	return head === null || GENERIC.has(head);
}

/** The longer its sentence, the more a statement says about its figure. */
function joined({ sentences }: Reading, same: readonly WeighedCount[]): CountFinding[] {
	const fullestFirst = same
		.map(({ mention, finding }) => ({
			finding,
			length: lengthOf(sentences[spanAt(sentences, mention.start)]),
		}))
		.sort((a, b) => b.length - a.length);
	const evidence = fullestFirst.flatMap(({ finding }) => finding.evidence);
	return fullestFirst.slice(0, 1).map(({ finding }) => ({ ...finding, evidence }));
}

function lengthOf(span: Span | undefined): number {
	return span === undefined ? 0 : span.end - span.start;
}
