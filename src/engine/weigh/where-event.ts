import type { Reading } from "../read/reading.ts";
import type { Place } from "../text/gazetteer.ts";
import type { Entity } from "./entities.ts";

const LOCATIVE =
	/\b(?:in|at|near|on|outside|inside|off|across|throughout|around)\s+(?:the\s+)?(?:\p{Ll}[\p{Ll}-]*\s+){0,4}(?:of\s+)?$/u;
const ORIGIN = /\b(?:from|to|of)\s+(?:the\s+)?$/u;
const BASED = /^[-‐‑–]?(?:based|born|flagged|led|owned|backed)\b/;
/** Words right before a mention that tell how it is meant. */
const REACH = 60;
const LEAD_SENTENCES = 2;
const EARLY_SENTENCES = 6;

/** How much speaks for a place being the scene of what is reported. */
export function sceneScore(reading: Reading, entity: Entity, place: Place | null): number {
	const { text, article } = reading;
	const title = article.title ?? "";
	const forms = [entity.name, ...entity.aliases];
	const early = reading.sentences[EARLY_SENTENCES - 1]?.end ?? text.length;
	const lead = reading.sentences[LEAD_SENTENCES - 1]?.end ?? text.length;
	let score = forms.some((form) => title.includes(form)) ? 2 : 0;
	let locatives = 0;
	for (const { start, end } of entity.mentions) {
		if (isDateline(reading, start, end) || BASED.test(text.slice(end, end + 12))) continue;
		const before = text.slice(Math.max(0, start - REACH), start);
		if (LOCATIVE.test(before)) {
			locatives++;
			if (start < lead) score += 2;
			else if (start < early) score += 1;
		} else if (ORIGIN.test(before) && start < lead) score += 0.5;
	}
	score += Math.min(2, locatives / 2);
	return place?.kind === "other" && place.country === null ? score - 2 : score;
}

/** "MANILA -", "WASHINGTON (Reuters)": where it was written, not where it happened. */
function isDateline(reading: Reading, start: number, end: number): boolean {
	const paragraph = reading.paragraphs.find((span) => start >= span.start && start < span.end);
	if (paragraph === undefined || start - paragraph.start > 30) return false;
	const isCapitals = /^[\p{Lu}\s.,'-]+$/u.test(reading.text.slice(start, end));
	return (
		isCapitals ||
		/^[^.]{0,30}?(?:\s[-–—]\s|\s?\((?:AP|Reuters|AFP)\))/.test(reading.text.slice(end, end + 40))
	);
}
