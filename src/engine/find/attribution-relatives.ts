import { phraseBefore } from "./attribution-phrases.ts";
import {
	isQuoted,
	lowerIn,
	posIn,
	type Scene,
	type Stretch,
	tokenIn,
} from "./attribution-scene.ts";

/** The words of a relative between a subject and its verb. */
const RELATIVE = 16;

/** "the crowds, who took to the streets and called for a vote": whoever the relative tells of. */
export function joinedInRelative(scene: Scene, opens: number): Stretch | null {
	let verbs = 0;
	for (let i = opens - 1; i > opens - RELATIVE; i--) {
		const token = tokenIn(scene, i);
		if (token === undefined || isQuoted(scene, i) || /^[,;:—–]$/.test(token.text)) return null;
		if (token.lower === "who") {
			// With a second one the relative is over: "athletes who had cheated should be banned and".
			if (verbs !== 1) return null;
			let end = lowerIn(scene, i - 1) === "," ? i - 2 : i - 1;
			if (posIn(scene, end) === "RB") end--;
			return phraseBefore(scene, end);
		}
		if (/^(?:VB[DZP]|MD)$/.test(token.pos)) verbs++;
	}
	return null;
}

/** "A man who was asleep when it happened said": whoever the relative tells of. */
export function subjectOfRelative(scene: Scene, from: number): Stretch | null {
	for (let i = from - 1; i > from - RELATIVE; i--) {
		const token = tokenIn(scene, i);
		if (token === undefined || isQuoted(scene, i) || /^[,;:]$/.test(token.text)) return null;
		if (token.lower === "who")
			return phraseBefore(scene, lowerIn(scene, i - 1) === "," ? i - 2 : i - 1);
	}
	return null;
}

/** "who has led the party": a verb shortly after a relative. */
export function isInRelative(scene: Scene, index: number, least: number): boolean {
	for (let i = index - 1; i > Math.max(least, index - 25); i--) {
		if (/^(?:WP|WDT|WRB|WP\$)$/.test(posIn(scene, i))) return true;
		// "speaking on condition of anonymity because he was not authorized"
		if (/^(?:because|since|though|although|while)$/.test(lowerIn(scene, i))) return true;
		if (lowerIn(scene, i) === ",") return false;
	}
	return false;
}
