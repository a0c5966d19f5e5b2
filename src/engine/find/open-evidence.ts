import type { Span } from "../../sheet/span.ts";
import { lowerAt, posAt } from "./claim-words.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import { nounPhraseFrom, type Place } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

/** What evidence does. What people do not say or know is a gap, and no dispute. */
export const SHOWS: ReadonlySet<string> = new Set(
	"show answer prove establish settle reveal indicate".split(" "),
);
const EVIDENCE =
	/\b(?:videos?|footage|recordings?|images?|photos?|photographs?|pictures|reports?|autopsy|documents?|records|tests?|audio|data|evidence|examination|film|clips?|tapes?|letters?|results|study|investigation|inquiry|transcripts?|emails?|it)$/i;
/** How far after "whether" "as police have said" may stand. */
const REACH = 30;

/** "The video does not show whether he was armed, as police have said": what is claimed is left open. */
export function openEvidenceAt(place: Place, index: number): ClaimMention | null {
	if (!SHOWS.has(lowerAt(place, index)) || !/^(?:whether|if)$/.test(lowerAt(place, index + 1)))
		return null;
	if (![1, 2, 3].some((back) => /^(?:not|n['’]t|cannot)$/.test(lowerAt(place, index - back))))
		return null;
	const subject = subjectOf(place, index);
	if (subject === null) return null;
	if (!EVIDENCE.test(place.reading.text.slice(subject.start, subject.end))) return null;
	if (isOfFuture(place, index)) return null;
	const holder = claimedBy(place, index);
	return mentionOf(place, { kind: "unverified", rule: "hedge-open", index, holder });
}

const isOfFuture = (place: Place, index: number) =>
	[2, 3, 4, 5].some((on) => /^(?:will|would|should|can|could)$/.test(lowerAt(place, index + on)));

/** ", as police have said" */
function claimedBy(place: Place, index: number): Span | null {
	const { tokens } = place.reading;
	for (let i = index + 2; i < Math.min(index + REACH, place.sentence.last); i++) {
		if (lowerAt(place, i) !== "as" || tokens[i - 1]?.text !== ",") continue;
		const source = nounPhraseFrom(place, i + 1);
		const said = tokens.slice(i + 2, i + 8);
		if (
			source !== null &&
			said.some(({ lower }) => /^(?:said|say|says|claim(?:ed|s)?)$/.test(lower))
		)
			return posAt(place, i + 1) === "PRP" ? null : source;
	}
	return null;
}
