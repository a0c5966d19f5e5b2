import type { Grounds } from "./grounds.ts";

/** A stretch of a paragraph under which the same facts lie; none under most words. */
export type Segment = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Narrowest evidence first. */
	readonly grounds: readonly Grounds[];
};

type Laid = { readonly start: number; readonly end: number; readonly grounds: Grounds };

/**
 * The article as paragraphs of segments, cut wherever evidence begins or ends:
 * joined again, with the line ends between them, they are the text.
 */
export function segmentsOf(text: string, all: readonly Grounds[]): readonly Segment[][] {
	const laid = all
		.flatMap((grounds) => grounds.evidence.map(({ start, end }) => ({ start, end, grounds })))
		.filter(({ start, end }) => start < end)
		.sort((a, b) => a.start - b.start);
	const cuts = cutsOf(text, laid);
	const paragraphs: Segment[][] = [[]];
	let next = 0;
	let open: Laid[] = [];
	for (const [i, start] of cuts.entries()) {
		const end = cuts[i + 1] ?? text.length;
		const piece = text.slice(start, end);
		open = open.filter((span) => span.end > start);
		for (let span = laid[next]; span !== undefined && span.start <= start; span = laid[++next]) {
			if (span.end > start) open.push(span);
		}
		if (/^[\r\n]+$/.test(piece)) paragraphs.push([]);
		else if (piece !== "")
			paragraphs.at(-1)?.push({ start, end, text: piece, grounds: narrowest(open) });
	}
	return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Where a segment may begin: at evidence, at its end, at line ends and after them. */
function cutsOf(text: string, laid: readonly Laid[]): readonly number[] {
	const lineEnds = [...text.matchAll(/[\r\n]+/g)].map(({ index, 0: ends }) => [
		index,
		index + ends.length,
	]);
	const cuts = [0, ...laid.flatMap(({ start, end }) => [start, end]), ...lineEnds.flat()];
	return [...new Set(cuts)].sort((a, b) => a - b);
}

function narrowest(open: readonly Laid[]): readonly Grounds[] {
	const sorted = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
	return [...new Set(sorted.map(({ grounds }) => grounds))];
}
