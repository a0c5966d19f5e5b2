import { HARM } from "../lexicon/claims.ts";
import { lowerAt } from "./claim-words.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import { isPassive, namedPhraseFrom, type Place } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

/** In tokens: how far after the verb its "for" stands. */
const REACH = 14;
const SLAMS =
	/^(?:blast(?:ed|s)|slam(?:med|s)|lambasted|condemned|critici[sz]ed|denounced|assailed)$/;
const WRONGFUL = new RegExp(`^(?:${HARM.join("|")})`);

/** "campaigners blasted the firm for “profiteering”": a wrong, not a speech or a delay. */
export function slammedFor(place: Place, index: number): ClaimMention | null {
	if (!SLAMS.test(lowerAt(place, index)) || isPassive(place, index)) return null;
	if (!/^VB[DZP]$/.test(place.reading.tokens[index]?.pos ?? "")) return null;
	for (let i = index + 2; i < index + REACH; i++) {
		if (lowerAt(place, i) !== "for") continue;
		const wrong = [1, 2, 3].some((on) => WRONGFUL.test(lowerAt(place, i + on)));
		if (!wrong) return null;
		const [holder, target] = [subjectOf(place, index), namedPhraseFrom(place, index + 1)];
		return mentionOf(place, {
			kind: "accusation",
			rule: "accuse",
			index,
			holder,
			target,
			from: index + 1,
		});
	}
	return null;
}
