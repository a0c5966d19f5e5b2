import { CLAIM_OF } from "../lexicon/claims.ts";
import type { Reading } from "../read/reading.ts";
import { keywords } from "../text/keywords.ts";
import { whoIn } from "./disputed-holders.ts";
import { accusedOf, type Side, wordsOf } from "./disputed-positions.ts";
import type { WhoFinding } from "./findings.ts";

/** In characters: how far after a denial whoever is denied is named. */
const REACH = 120;
const NAMED =
	"((?:the )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*| of| the)*|(?:the |social )\\p{Ll}+)";
const BY = new RegExp(
	`^ (?:(?:an?|the|any|all|such|those|these|recent|earlier) )*(${CLAIM_OF}) (?:made )?(?:by|from|in|on) (?:the (?:newspaper|magazine|website|broadcaster) )?${NAMED}`,
	"u",
);
const OWN = new RegExp(
	`^ (?:an? |the (?=\\p{Lu}))?(the \\p{Ll}+(?=['’]s)|\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*| \\p{Ll}+['’]s)*?)(?:['’]s?)? (${CLAIM_OF})\\b`,
	"u",
);

/** Whose claim is denied, where the denial itself names them: "refuted a Herald story that", "denies US claims". */
export function claimantOf(
	reading: Reading,
	denial: Side,
	who: readonly WhoFinding[],
): Side | null {
	if (denial.kind !== "denial") return null;
	const { text } = reading;
	const { cue, end } = denial.mention;
	const words = text.slice(cue.end, Math.min(end, cue.end + REACH));
	const [by, own] = [BY.exec(words), OWN.exec(words)];
	const [name, noun] = by !== null ? [by[2], by[1]] : [own?.[1], own?.[2]];
	if (name === undefined || noun === undefined || name === denial.position.holder) return null;
	const start = cue.end + words.indexOf(name);
	const holder = { start, end: start + name.length };
	const holderWords = keywords(wordsOf(name));
	const position = { ...denial.position, holder: name, who: whoIn(holder, who) };
	const claim = denial.position.claim.replace(/^\w+ /, "");
	return {
		...denial,
		kind: /^(?:alleg|accus|charge)/.test(noun) ? "accusation" : "assertion",
		rule: /^rumou?r/.test(noun) ? "rumor" : "claimant",
		position: { ...position, claim },
		...{ holderWords, parties: holderWords, targetWords: new Set<string>() },
		...accusedOf(text, null, { who }),
	};
}
