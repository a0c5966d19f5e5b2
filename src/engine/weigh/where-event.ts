import type { Span } from "../../sheet/span.ts";
import { HAPPENINGS } from "../lexicon/backgrounds.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import type { Place } from "../text/gazetteer.ts";
import { spanAt } from "../text/in-order.ts";
import type { Entity } from "./entities.ts";
import {
	isBackground,
	isLocative,
	isOrigin,
	isOutOfStory,
	looksBack,
	opensClause,
} from "./where-setting.ts";

const LEAD_SENTENCES = 2;
const EARLY_SENTENCES = 6;

/** How much speaks for a place being the scene of what is reported. */
export function sceneScore(reading: Reading, entity: Entity, place: Place | null): number {
	let score = titleScore(reading.article.title ?? "", entity, place);
	let locatives = 0;
	let origins = 0;
	let happened = false;
	for (const mention of entity.mentions) {
		const sentence = reading.sentences[spanAt(reading.sentences, mention.start)] ?? null;
		if (sentence === null || isOutOfStory(reading, sentence, mention)) continue;
		const { index } = sentence;
		if (isLocative(reading, mention)) {
			if (isBackground(reading, mention)) continue;
			if (index >= LEAD_SENTENCES && looksBack(reading, sentence)) continue;
			locatives++;
			if (index < LEAD_SENTENCES) score += isQuoted(reading, mention) ? 0.5 : 2;
			else if (index < EARLY_SENTENCES) score += 1;
			happened ||= place?.kind !== "country" && tellsHappening(reading, sentence);
		} else if (opensClause(reading, mention)) score += 1.5;
		else if (isOrigin(reading, mention) && index < LEAD_SENTENCES) origins++;
	}
	score += Math.min(2, locatives / 2) + Math.min(0.5, origins / 2) + (happened ? 1 : 0);
	return place?.kind === "other" && place.country === null ? score - 2 : score;
}

/** What a speaker says of a place in the lead is not the lead's own news. */
const isQuoted = ({ quotations }: Reading, { start, end }: Span): boolean =>
	quotations.some((quotation) => quotation.start < start && end < quotation.end);

/** Whether the sentence tells of something that happened, and not long ago. */
function tellsHappening(reading: Reading, sentence: Sentence): boolean {
	const { start, end, index } = sentence;
	if (index < LEAD_SENTENCES && looksBack(reading, sentence)) return false;
	return HAPPENINGS.test(reading.text.slice(start, Math.min(end, start + 500)));
}

/** Countries act in headlines: only "in France" says that it happened there. */
function titleScore(title: string, { name, aliases }: Entity, place: Place | null): number {
	const form = [name, ...aliases].find((form) => title.includes(form));
	if (form === undefined) return 0;
	if (place?.kind !== "country") return 2;
	return isAfterLocative(title, form) ? 2 : 1;
}

function isAfterLocative(title: string, form: string): boolean {
	const before = title.slice(0, title.indexOf(form));
	return /\b(?:in|at|near|off|across|outside)\s+(?:the\s+)?$/i.test(before.slice(-16));
}
