import type { Span } from "../../sheet/span.ts";
import { findWords } from "./find-words.ts";
import { type Ground, nearby, overlap } from "./ground.ts";
import { isSameSource } from "./sources.ts";

/** Whose position some words are: a holder that the embedded engine reads there, else one who heads the sentence. */
export function holderOf(ground: Ground, holder: string | null, span: Span): string | null {
	const known = holdersAt(ground, span);
	if (holder === null) return null;
	const same = known.find((name) => isSameSource(name, holder));
	if (same !== undefined)
		return findWords(ground.folded, holder, { start: 0, end: ground.text.length }).length > 0
			? holder
			: same;
	if (known.length > 0) return known.length === 1 ? (known[0] ?? null) : null;
	const sentence = nearby(ground, span, 0);
	const [place] = findWords(ground.folded, holder, sentence);
	return place !== undefined && isHead(ground, place, sentence)
		? ground.text.slice(place.start, place.end)
		: null;
}

/** Everybody whom the embedded engine has say or claim something in those sentences. */
function holdersAt({ study, text }: Ground, span: Span): readonly string[] {
	const { statements, disputed } = study.facts;
	const said = statements.flatMap(({ source, content, cue }) =>
		overlap(content, span) || overlap(cue, span) ? [source.name] : [],
	);
	const held = disputed.flatMap(({ positions }) =>
		positions.flatMap(({ holder, evidence }) =>
			holder !== null && evidence.some((own) => overlap(own, span)) ? [holder] : [],
		),
	);
	const claimed = study.mentions.claims.flatMap(({ holder, start, end }) =>
		holder !== null && overlap({ start, end }, span) ? [text.slice(holder.start, holder.end)] : [],
	);
	return [...new Set([...said, ...held, ...claimed])];
}

/** The sentence begins with it, but for an article or a title. */
function isHead({ text }: Ground, place: Span, sentence: Span): boolean {
	return (
		/^["“'‘\s]*(?:\p{L}[\p{L}.-]*\s+){0,3}$/u.test(text.slice(sentence.start, place.start)) &&
		place.start - sentence.start <= 24
	);
}
