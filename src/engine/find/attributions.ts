import type { Reading, Sentence } from "../read/reading.ts";
import { continueQuotations } from "./attribution-continued.ts";
import { creditedQuotations } from "./attribution-credited.ts";
import { partialQuotations } from "./attribution-partial.ts";
import { accordingTo, sayingNoun } from "./attribution-phrased.ts";
import { type Proposal, toMention } from "./attribution-proposals.ts";
import { markQuoted, type Quoted, type Scene } from "./attribution-scene.ts";
import { verbalAttributions } from "./attribution-verbal.ts";
import type { AttributionMention } from "./mentions.ts";

/** Finds who says what: "“We saw it,” said Ann Lee", "according to police", "the army denied that". */
export function findAttributions(reading: Reading): readonly AttributionMention[] {
	const quoted = markQuoted(reading);
	const cued = reading.sentences.flatMap((sentence) => inSentence(reading, sentence, quoted));
	const found = [...cued, ...creditedQuotations(reading)].sort((a, b) => a.start - b.start);
	return continueQuotations(reading, found, quoted);
}

function inSentence(reading: Reading, sentence: Sentence, quoted: Quoted): AttributionMention[] {
	const scene: Scene = { reading, sentence, quoted };
	const proposals: Proposal[] = [...verbalAttributions(scene)];
	for (let i = sentence.first; i < sentence.last; i++) {
		const phrased = accordingTo(scene, i) ?? sayingNoun(scene, i);
		if (phrased !== null) proposals.push(phrased);
	}
	proposals.push(...partialQuotations(scene, proposals));
	const mentions = proposals.flatMap((proposal) => toMention(scene, proposal));
	return onePerContent(mentions).sort((a, b) => a.cue.start - b.cue.start);
}

/** What is said is said once: of "said and later told", the first. */
function onePerContent(mentions: readonly AttributionMention[]): AttributionMention[] {
	const seen = new Set<string>();
	return mentions.filter(({ content }) => {
		const key = `${content.start}-${content.end}`;
		return !seen.has(key) && seen.add(key);
	});
}
