import type { Span } from "../../sheet/span.ts";
import type { Reading } from "../read/reading.ts";
import { oneLine } from "../text/one-line.ts";
import { balanceMarks, lowerOpening, openQuestion } from "../text/questions.ts";
import { areMany, chargeAtIssue } from "./disputed-charges.ts";
import type { Side } from "./disputed-positions.ts";
import { supposedThing } from "./disputed-supposed.ts";

const CLAIMING =
	/^(?:told$|suspect$|accusation-noun$|claim|alleg|insist|contend|assert|maintain|argu|charges?$|grounds$|responsible$)/;
/** "The reports are false and malicious": what is called untrue. */
const CALLED_FALSE =
	/^(.{3,80}?) (?:is|are|was|were) (?:\p{L}+ ){0,3}(?:false|untrue|baseless|unfounded|groundless|wrong|fake|nonsense|fabricated|lies|a lie)\b/u;
/** "rejected | suggestions that the county had looked away" */
const CLAIM_THAT =
	/^(?:(?:the|any|all|such|recent) )?(?:suggestions?|claims?|reports?|allegations?|accusations?|rumou?rs|charges?|idea|notion) that (.{8,})$/;
/** "disputes that | figure, arguing" */
const BARE_CLAIM =
	/^(figures?|numbers?|totals?|counts?|tolls?|tall(?:y|ies)|estimates?|claims?|accounts?|versions?|charges?|allegations?|reports?)\b(?! (?:of|that|by|from|about)\b)/;
/** "denied wrongdoing | and has not been charged" */
const GOES_ON = / and (?:has|have|had|was|were|is|are|said|called|will|would|must|may) /;
/** "denied | stealing the money"; of "firing on the market" it is asked whether there was any. */
const DOING = /^\w+ing (?!(?:on|in|of|at|to|with|for|from|by|and|or)\b)\p{L}/u;
const HAS_VERB =
	/\b(?:was|were|is|are|has|had|have|do|did|does|can|could|will|would|\w+ed|it|he|she|they)\b/;
const LONGEST = 160;
/** A question already, or words that go on from whoever holds them: "sued the city". */
const READS_ON = /^(?:who|what|whether|how|\p{Ll}+(?:ed|ing)|sues?)\b|^["“‘']/u;

/**
 * The question at issue, in the text's own words and a few joining ones: of "Ann accused the firm of
 * dumping waste", "whether the firm was dumping waste".
 */
export function pointOf(reading: Reading, side: Side): string {
	const { text } = reading;
	return cut(
		chargeAtIssue(text, side) ??
			deniedOf(text, side) ??
			supposedThing(reading, side.mention) ??
			claimedOf(text, side),
	);
}

/** What is denied, as it would be asked. */
function deniedOf(text: string, { mention, rule, kind, position }: Side): string | null {
	const claimed = slice(text, mention.matter).split(GOES_ON)[0] ?? "";
	if (rule === "plea") {
		const charges =
			claimed.replace(/^(?:not guilty(?: (?:to|of))?|innocence\b.*) ?/, "") || "the charges";
		return `whether ${(position.holder ?? "the accused").replace(/^Both$/, "the accused").replace(/^The /, "the ")} was guilty of ${charges}`;
	}
	if (kind !== "denial") return null;
	if (rule === "undone") return undone(position);
	const done = /^having (.+)$/.exec(claimed)?.[1];
	if (done !== undefined && position.holder !== null)
		return `whether ${position.holder} had ${done}`;
	if (DOING.test(claimed) && position.holder !== null)
		return `whether ${lowerOpening(position.holder)} ${areMany(position.holder) ? "were" : "was"} ${claimed}`;
	const isClause = isAfterThat(text, mention.matter) && !BARE_CLAIM.test(claimed);
	// "dismissed the report | as a fabrication"
	const named = /^(?:dismiss|reject)/.test(rule) ? DISMISSED.exec(claimed)?.[1] : undefined;
	if (named !== undefined && !isClause) return denied(named);
	// "called the report | “pure fiction”"
	const untrue = rule === "called" ? (claimed.split(/ ["“]/)[0] ?? claimed) : claimed;
	return isClause ? `whether ${lowerOpening(claimed)}` : denied(untrue);
}

/** "We have never bribed judges" of a firm: "whether the firm had bribed judges". */
function undone({ claim, holder }: Side["position"]): string {
	const done = claim
		.replace(/ (?:not|never)\b|n['’]t\b/, "")
		.replace(/ no (?=\w+ (?:of|in|to|with)\b)/, " any ")
		.replace(/ nothing wrong\b/, " anything wrong");
	if (holder === null || !/^(?:I|We)\b/.test(done)) return `whether ${lowerOpening(done)}`;
	return `whether ${lowerOpening(holder)}${done
		.replace(/^(?:I|We)\b/, "")
		.replace(/^ have\b/, " had")
		.replace(/^ (?:were|am)\b/, " was")}`;
}

/** "the report | as a fabrication", "the allegations | as baseless" */
const DISMISSED =
	/^(.{3,80}?) as (?:an?\b|the\b|“|"|(?:completely |utterly |totally |entirely |simply )?\p{Ll}+(?: and \p{Ll}+)?[.]?$)/u;

/** What is claimed or doubted, as an open question. */
function claimedOf(text: string, { mention, rule, position }: Side): string {
	const claimed = slice(text, mention.matter);
	const isThing =
		rule === "accusation-noun" &&
		!isAfterThat(text, mention.matter) &&
		!/\b(?:was|were|is|are|has|had|have|\w+ed|took|made|gave)\b/.test(claimed);
	if (isThing)
		return `whether there was ${claimed.split(/ (?:do|does|did) not |, (?:\w+ of )?which /)[0] ?? claimed}`;
	const tried = /\btrial (?:for|on charges of) (.{4,100})$/.exec(claimed)?.[1];
	if (tried !== undefined) return `whether the accused were guilty of ${tried}`;
	if (rule === "rumor" || rule === "claimant") return denied(position.claim);
	// "claimed to have shot down two jets"
	const done = /^to have (.+)$/.exec(claimed)?.[1];
	if (done !== undefined) return `whether ${lowerOpening(position.holder ?? "they")} had ${done}`;
	// "the manager, who it claims | told staff to lie"
	const { target, cue } = mention;
	if (target !== null && target.end < cue.start && mention.matter.start > cue.end)
		return `whether ${lowerOpening(slice(text, target))} ${claimed}`;
	if (CLAIMING.test(rule)) return `whether ${lowerOpening(claimed)}`;
	const open = openQuestion(alleged(position.claim));
	if (/ rather than /.test(open) && !HAS_VERB.test(open)) return `whether it was ${open}`;
	return READS_ON.test(open) ? open : `whether ${lowerOpening(open)}`;
}

/** "told the BBC that | 15 had died", "sued the firm, alleging | it had lied": what is said, without who was told or sued. */
function alleged(claim: string): string {
	const told = TOLD.exec(claim);
	if (told !== null) return claim.slice(told.index + told[0].length);
	return SUED.exec(claim)?.[1] ?? claim.replace(/^(?:says?|said) (?:that )?/, "");
}
const TOLD = /\btold (?:[^\s,]+ ){1,6}that (?=.{8})/;
const SUED = /^su(?:ed|es|ing) [^,]{1,80}, (?:alleging|claiming|saying|arguing) (?:that )?(.{8,})$/;

/** "denied that | the firm was slow": a clause, which reads on after "whether". */
const isAfterThat = (text: string, { start }: Span) =>
	text.slice(Math.max(0, start - THAT.length), start) === THAT;
const THAT = " that ";

/** A denied deed reads on after "there was", a denied sentence after "whether". */
function denied(claim: string): string {
	if (/^\w+ing\b/.test(claim)) return `whether there was ${claim}`;
	const clause = CLAIM_THAT.exec(claim)?.[1];
	if (clause !== undefined) return `whether ${lowerOpening(clause)}`;
	const untrue = CALLED_FALSE.exec(claim)?.[1];
	if (untrue !== undefined) return `whether there was truth in ${lowerOpening(untrue)}`;
	const bare = BARE_CLAIM.exec(claim)?.[1];
	if (bare !== undefined) return `whether there was truth in the ${bare}`;
	if (
		/^(?:an?|the|these|those|his|her|its|their|all|reports?|rumou?rs|claims?|allegations?)\b/i.test(
			claim,
		)
	) {
		return `whether there was truth in ${lowerOpening(claim)}`;
	}
	if (/^(?:any|some|no)\b/i.test(claim) || !HAS_VERB.test(claim))
		return `whether there was ${lowerOpening(claim)}`;
	return `whether ${lowerOpening(claim)}`;
}

const slice = (text: string, { start, end }: Span) => oneLine(text.slice(start, end));

/** A point is a phrase: a long one ends at its last whole word. */
function cut(point: string): string {
	if (point.length <= LONGEST) return balanceMarks(point);
	return balanceMarks(point.slice(0, point.lastIndexOf(" ", LONGEST)).replace(/[\s,;:]+$/, ""));
}
