import type { Span } from "../../sheet/span.ts";
import type { AttributionMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { Naming } from "./statement-people.ts";

/** How many words may stand before the subject of a sentence: "On Monday, the party's leader". */
const BEFORE_SUBJECT = 12;

/** Where names stand as the subject of a sentence: before its verb, and not in what somebody says. */
export function subjectPlaces(
	{ sentences, tokens }: Reading,
	namings: readonly Naming[],
	attributions: readonly AttributionMention[],
): ReadonlySet<number> {
	const places = new Set<number>();
	const said = attributions.map(({ content }) => content).sort((a, b) => a.start - b.start);
	let at = 0;
	let next = 0;
	let saidTo = 0;
	for (const naming of namings) {
		while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= naming.start) at++;
		for (let one = said[next]; one !== undefined && one.start <= naming.start; one = said[++next]) {
			saidTo = Math.max(saidTo, one.end);
		}
		const sentence = sentences[at];
		if (sentence === undefined || naming.start < saidTo) continue;
		if (standsBeforeVerb({ tokens, first: sentence.first, naming })) places.add(naming.start);
	}
	return places;
}

type Place = {
	readonly tokens: Reading["tokens"];
	readonly first: number;
	readonly naming: Span;
};

function standsBeforeVerb({ tokens, first, naming }: Place): boolean {
	for (let i = first; i < first + BEFORE_SUBJECT; i++) {
		const token = tokens[i];
		if (token === undefined) return false;
		if (token.start >= naming.start) {
			return !/^(?:IN|TO)$/.test(tokens[i - 1]?.pos ?? "") || i === first;
		}
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.pos)) return false;
	}
	return false;
}
