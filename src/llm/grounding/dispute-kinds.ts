import type { Disputed, Position } from "../../sheet/facts.ts";
import { contains, type Ground, nearby, overlap } from "./ground.ts";

/** Words without which a text does not tell of an accusation, a denial, or something unconfirmed. */
const WORDS = {
	accusation:
		/\b(?:accus\w*|charg\w*|blam\w*|alleg\w*|suspect\w*|claim\w*|indict\w*|convict\w*|guilty|responsib\w*|complicit\w*|sued?|lawsuit|slam\w*|condemn\w*|criticis\w*|criticiz\w*|fault\w*|arrest\w*|denounc\w*|violat\w*|l(?:ied|ying|iar)|fraud\w*|plot\w*|behind)\b/i,
	denial:
		/\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|dismiss\w*|disput\w*|contest\w*|not|no|never|n['’]t|false|untrue|baseless|nonsense|deni\w*)\b|n['’]t\b/i,
	unverified:
		/\b(?:un(?:confirmed|verified|clear|known|substantiated|identified)|not|no|yet|alleg\w*|appar\w*|appear\w*|suspect\w*|believ\w*|reported\w*|purported\w*|possib\w*|probabl\w*|likely|may|might|could|claim\w*|reput\w*|reports?|seem\w*|rumou?r\w*|if|whether|think|thought|fear\w*|estimat\w*|preliminary|so-called|presum\w*|said|says|according|would|about|around|at least|more than)\b|n['’]t\b/i,
} as const;

/** Whether the words around a matter's positions bear out what kind of matter it is said to be. */
export function isBorneOut(
	ground: Ground,
	kind: Disputed["kind"],
	positions: readonly Position[],
): boolean {
	const spans = positions.flatMap(({ evidence }) => evidence);
	if (kind === "conflicting_figures") {
		const figures = ground.study.mentions.quantities.filter(({ figure }) =>
			spans.some((span) => contains(span, figure)),
		);
		const isRange = figures.some(({ upper }) => upper !== null);
		return isRange || new Set(figures.map(({ value, bound }) => `${bound} ${value}`)).size > 1;
	}
	if (kind === "conflicting_accounts") return new Set(spans.map(({ start }) => start)).size > 1;
	// Whoever has something to say against somebody need not call it an accusation.
	const { attributions } = ground.study.mentions;
	if (
		kind === "accusation" &&
		spans.some((span) => attributions.some((told) => overlap(told, span)))
	) {
		return true;
	}
	return spans.some((span) => {
		const { start, end } = nearby(ground, span, 0);
		return WORDS[kind].test(ground.text.slice(start, end));
	});
}
