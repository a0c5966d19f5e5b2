import { spanAt } from "../text/in-order.ts";
import { countShared, keywords } from "../text/keywords.ts";
import { type Side, wordsOf } from "./disputed-positions.ts";
import { tellsNoFact } from "./disputed-tells.ts";
import { type Told, toldSide } from "./disputed-told.ts";

/** The rule of what was told of somebody who then blames somebody else. */
export const PASSED_ON = "passed-on";
/** In words: so early stands whoever is said to have done it. */
const OPENING = 6;

/** "Officials said it might be due to the weather, but the union blamed poor maintenance": another cause. */
const CAUSE = /\b(?:due to|caused by|because of|the result of|down to|blamed on)\b/i;
/** In characters. */
const JOINT = 12;

/** "Traders said police had closed it; the police blamed the army": what the one who blames was said to have done. */
export function passedOn({ reading, statements }: Told, side: Side): Side | null {
	const { rule, mention, holderWords, position } = side;
	if (!/^blam/.test(rule) || holderWords.size === 0) return null;
	const last = statements.findLast(({ content }) => content.end < mention.cue.start);
	if (last === undefined || last.direct || last.source.name === position.holder) return null;
	const { cue, content } = last;
	if (tellsNoFact(reading.text.slice(cue.start, cue.end))) return null;
	if (side.sentence - spanAt(reading.sentences, content.start) > 1) return null;
	const words = reading.text.slice(content.start, content.end);
	const joint = reading.text.slice(content.end, content.end + JOINT);
	if (CAUSE.test(words) && /^(?:;|, (?:but|while|although|though)) /.test(joint))
		return { ...toldSide(reading, last, false), rule: PASSED_ON };
	const said = wordsOf(words);
	const subject = keywords(said.slice(0, OPENING));
	const doer = said.findIndex((word) => /^(?:had|has|have|were|was|did)$/.test(word));
	if (doer < 1 || doer > OPENING || countShared(subject, holderWords) < holderWords.size)
		return null;
	return { ...toldSide(reading, last, false), rule: PASSED_ON };
}
