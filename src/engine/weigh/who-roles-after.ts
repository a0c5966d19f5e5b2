import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
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
	if (tokens[last]?.text !== "," || isComplement) return null;
	let first = last + 1;
	if (/^\d{1,3}$/.test(tokens[first]?.text ?? "") && tokens[first + 1]?.text === ",") first += 2;
	const opener = tokens[first]?.pos ?? "";
	if (/^(?:VBD|VBZ|VBP|VB|MD|WDT|WP|CC|RB|WRB|EX|PRP|VBG|TO|UH|PUNCT)$/.test(opener)) return null;
	const end = phraseEnd(tokens, first);
	const mark = tokens[end];
	const isClosed =
		/^[,.;)—–:]$|^--$/.test(mark?.text ?? "") || /^(?:VBD|VBZ|WP|WDT)$/.test(mark?.pos ?? "");
	return isClosed && opensWithRole(tokens, first, end) ? { first, last: end } : null;
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
	return opens && opensWithRole(tokens, first, end) ? { first, last: end } : null;
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
