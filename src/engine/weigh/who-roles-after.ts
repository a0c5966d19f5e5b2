import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
import type { Token } from "../read/reading.ts";
import {
	isArticle,
	isRoleWord,
	opensWithRole,
	type Place,
	phraseEnd,
	type Stretch,
} from "./who-roles-words.ts";

/** "Omar Haddad, the governor of Tartus province,"; "Jane Doe, 32, a nurse from Leeds," */
export function apposition({ tokens, first: nameAt, last }: Place): Stretch | null {
	const isComplement = /^(?:of|from|in|at)$/.test(tokens[nameAt - 1]?.lower ?? "");
	const comma = afterBrackets(tokens, last);
	if (tokens[comma]?.text !== "," || isComplement) return null;
	let first = comma + 1;
	if (/^\d{1,3}$/.test(tokens[first]?.text ?? "") && tokens[first + 1]?.text === ",") first += 2;
	const opener = tokens[first]?.pos ?? "";
	if (/^(?:VBD|VBZ|VBP|VB|MD|WDT|WP|WP\$|CC|RB|WRB|EX|PRP|VBG|TO|UH|PUNCT)$/.test(opener))
		return null;
	// "The local MP, Ann Lee, accused ministers of": what she did, whatever the tagger takes it for.
	if (
		/^(?:accused|told|said|urged|called|blamed|warned|asked|denied|criticised|criticized)$/.test(
			tokens[first]?.lower ?? "",
		)
	)
		return null;
	const end = phraseEnd(tokens, first);
	const mark = tokens[end];
	const isClosed =
		/^[,.;)—–:]$|^--$/.test(mark?.text ?? "") || /^(?:VBD|VBZ|WP|WDT)$/.test(mark?.pos ?? "");
	return isClosed && opensWithRole(tokens, first, end) ? { first, last: end } : null;
}

/** How many tokens may stand in brackets after a name: "Ann Lee (Lab, Leeds North)". */
const LONGEST_ASIDE = 8;

function afterBrackets(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== "(") return at;
	for (let i = at + 1; i < at + LONGEST_ASIDE; i++) if (tokens[i]?.text === ")") return i + 1;
	return at;
}

/** "Marsh is a former officer in ...", "Jane Doe, who was the head of ..." */
export function relative({ tokens, last }: Place): Stretch | null {
	let at = last;
	if (tokens[at]?.text === ",") at++;
	if (tokens[at]?.lower === "who") at++;
	else if (at > last) return null;
	if (!/^(?:is|was|became)$/.test(tokens[at]?.lower ?? "")) return null;
	const first = at + 1;
	const opens = isArticle(tokens[first]) || isRoleWord(tokens, first);
	const end = phraseEnd(tokens, first);
	const says = opens && opensWithRole(tokens, first, end) && !isPraise(tokens, first, end);
	return says ? { first, last: end } : null;
}

/** "He was a kind and gentle man": it says how, and not what, somebody is. */
const isPraise = (tokens: readonly Token[], first: number, end: number): boolean =>
	/^(?:man|woman|person|boy|girl|child|friend|hero)$/.test(
		tokens.slice(first, end).find((_, i) => isRoleWord(tokens, first + i))?.lower ?? "",
	);

/** What somebody does says who they are: "Jane Doe, who runs the emergency ward". */
const DOES =
	/^(?:runs?|ran|heads?|headed|chairs?|chaired|leads?|led|manages?|managed|owns?|owned|founded|edits?|edited|represents?|represented|teach(?:es)?|taught|coaches|coached|directs?|directed|oversees|oversaw|keeps?|lives?|works?|sells?|makes?|drives?|farms?|grows?|cooks?|cleans?|plays?|sings?|studies)$/;

export function doing({ tokens, last }: Place): Stretch | null {
	const isAged = /^\d{1,3}$/.test(tokens[last + 1]?.text ?? "") && tokens[last + 2]?.text === ",";
	const comma = isAged ? last + 2 : last;
	const who = tokens[comma]?.text === "," ? comma + 1 : comma;
	const verb = who + 1;
	if (tokens[who]?.lower !== "who" || !DOES.test(tokens[verb]?.lower ?? "")) return null;
	const end = phraseEnd(tokens, verb);
	return end - verb > 1 ? { first: verb, last: end } : null;
}

/** "named Jane Doe as the group's leader" */
export function asRole({ tokens, last }: Place): Stretch | null {
	if (tokens[last]?.lower !== "as") return null;
	const end = phraseEnd(tokens, last + 1);
	return opensWithRole(tokens, last + 1, end) ? { first: last + 1, last: end } : null;
}

/** "Tom Ferris of the London Ambulance Service": the body stands for the office in it. */
export function fromBody({ tokens, last }: Place): Stretch | null {
	const first = tokens[last]?.text === "," ? last + 1 : last;
	if (!/^(?:of|from)$/.test(tokens[first]?.lower ?? "")) return null;
	let end = first + 1;
	if (isArticle(tokens[end])) end++;
	const body = end;
	while (end < body + 8 && /^\p{Lu}|^(?:of|for|and|&)$/u.test(tokens[end]?.text ?? "")) end++;
	const head = tokens[end - 1]?.lower ?? "";
	return end - body > 1 && ORGANIZATION_HEADS.has(head) ? { first, last: end } : null;
}
