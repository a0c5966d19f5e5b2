import { FOLLOWING, SAYING_NOUNS } from "../lexicon/saying.ts";
import { complementOf } from "./attribution-contents.ts";
import { phraseAfter } from "./attribution-phrases.ts";
import { MARK } from "./attribution-quoted.ts";
import {
	isQuoted,
	lowerIn,
	posIn,
	type Scene,
	type Stretch,
	tokenIn,
} from "./attribution-scene.ts";
import { mainSubject, type Speaker, speakerBefore } from "./attribution-subjects.ts";
import { type Cue, cueAt } from "./attribution-verbs.ts";
import { isTime } from "./attribution-words.ts";

/** A cue with its subject, and where the words about the speaking begin and end. */
export type Spoken = {
	readonly cue: Cue;
	readonly speaker: Speaker;
	readonly source: Stretch;
	/** After verb and, where it follows, subject. */
	readonly last: number;
	readonly inverted: boolean;
};

/** No sentence that means something has more. */
const MOST_CUES = 12;
/** In tokens. */
const LONGEST_NAME = 4;

/** The cues of a sentence that have a speaker. */
export function readSpoken(scene: Scene): readonly Spoken[] {
	const spoken: Spoken[] = [];
	for (let i = scene.sentence.first; i < scene.sentence.last; i++) {
		if (spoken.length === MOST_CUES) break;
		const cue = cueAt(scene, i);
		if (cue === null) continue;
		const one = cue.passive ? agentOf(scene, cue) : spokenBy(scene, cue, spoken.at(-1));
		if (one !== null) spoken.push(one);
	}
	return spoken;
}

function spokenBy(scene: Scene, cue: Cue, previous: Spoken | undefined): Spoken | null {
	const inverted = invertedSpeaker(scene, cue);
	if (inverted !== null && isQuoted(scene, cue.opens - 1)) return inverted;
	const speaker = speakerBefore(scene, cue);
	if (speaker === null) return inverted;
	if (isMadeKnown(scene, cue, speaker)) return inverted;
	if (speaker.kind === "insertion" && inverted !== null && complementOf(scene, cue) === null) {
		return inverted;
	}
	if (speaker.source !== null && isNounRather(scene, cue, speaker.source)) return inverted;
	const isFact = speaker.kind === "participle" && FOLLOWING.has(lowerIn(scene, cue.index));
	const told = speaker.source ?? previous?.source ?? null;
	const source = told ?? (isFact ? null : mainSubject(scene, speaker.opens));
	return source === null ? null : { cue, speaker, source, last: cue.last, inverted: false };
}

/** "figures announced in Leeds did not match": they were announced, and say nothing. */
function isMadeKnown(scene: Scene, { base, last }: Cue, { source }: Speaker): boolean {
	if (source === null || !MAKES_KNOWN.has(base) || posIn(scene, last) !== "IN") return false;
	return ANNOUNCED.test(lowerIn(scene, source.last - 1));
}
const MAKES_KNOWN: ReadonlySet<string> = new Set(
	"announce report reveal disclose declare propose".split(" "),
);
const ANNOUNCED =
	/^(?:figures?|results?|numbers?|plans?|measures?|sanctions?|changes?|cuts?|details?|terms?|findings?|cases?|deals?|steps?|reforms?|prices?|votes?)$/;

/** "poured scorn on the agency claims": after another verb's object, "claims" is a noun. */
function isNounRather(scene: Scene, { opens, index }: Cue, { first }: Stretch): boolean {
	if (opens !== index || !SAYING_NOUNS.has(lowerIn(scene, index))) return false;
	return /^(?:VB.?)$/.test(posIn(scene, first - 1)) && cueAt(scene, first - 1) === null;
}

/** "..., said Ann Lee, the mayor": what follows the verb is its subject. */
function invertedSpeaker(scene: Scene, cue: Cue): Spoken | null {
	const before = tokenIn(scene, cue.opens - 1);
	if (cue.opens !== cue.index) return null;
	const isOpening = before === undefined;
	if (!isOpening && !isQuoted(scene, cue.opens - 1) && !MARK.test(before.text)) return null;
	if (!cue.families.has("say") && !cue.families.has("quote")) return null;
	if (!isOpening && !/^VB[DZ]$/.test(posIn(scene, cue.index))) return null;
	const source = phraseAfter(scene, cue.last);
	if (source === null) return null;
	const next = tokenIn(scene, source.last);
	if (next !== undefined && /^(?:VB[DZP]|MD)$/.test(next.pos)) return null;
	if (next?.lower === "that" || (isOpening && !/^[:,]$/.test(next?.text ?? ""))) return null;
	const named = nameAfter(scene, source) ?? source;
	const speaker: Speaker = { source: named, opens: cue.index, kind: "plain" };
	return { cue, speaker, source: named, last: named.last, inverted: true };
}

/** "said its policy chief, Ann Lee": the name says who better than the description does. */
function nameAfter(scene: Scene, { last }: Stretch): Stretch | null {
	if (lowerIn(scene, last) !== "," || posIn(scene, last - 1).startsWith("NNP")) return null;
	let end = last + 1;
	while (end - last <= LONGEST_NAME && isCapital(scene, end)) end++;
	const isName = end - last > 2 && /^(?:[,.]|)$/.test(lowerIn(scene, end));
	return isName ? { first: last + 1, last: end } : null;
}

const isCapital = (scene: Scene, at: number) =>
	posIn(scene, at).startsWith("NNP") && !isTime(scene, at);

/** "was accused by the opposition of": the agent speaks. */
function agentOf(scene: Scene, cue: Cue): Spoken | null {
	if (lowerIn(scene, cue.last) !== "by") return null;
	const source = phraseAfter(scene, cue.last + 1);
	if (source === null) return null;
	const speaker: Speaker = { source, opens: scene.sentence.first, kind: "relative" };
	return { cue, speaker, source, last: source.last, inverted: false };
}

/** Where a later cue takes over: ", adding", "and said", ", while Lee said". */
export function cutAfter(scene: Scene, one: Spoken, later: readonly Spoken[]): number {
	for (const { speaker, last, inverted } of later) {
		const { opens, kind } = speaker;
		if (opens <= one.last) continue;
		const before = lowerIn(scene, opens - 1);
		// "Two crewmen said it began in a truck, a paper reported."
		const closes = kind === "plain" && !inverted && last >= scene.sentence.last - 1;
		if (closes && before === ",") return opens - 1;
		if (kind === "joined" || (kind === "participle" && before === ",")) return opens;
		if (/^(?:and|but|while|whereas|as)$/.test(before) && /^[,;]$/.test(lowerIn(scene, opens - 2)))
			return opens - 1;
	}
	return scene.sentence.last;
}
