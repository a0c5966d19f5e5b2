import { ORGANIZATION_HEADS } from "../../engine/lexicon/name-organizations.ts";
import { lookUpPlaces } from "../../engine/text/gazetteer.ts";
import { isPersonNoun } from "../../engine/text/person-nouns.ts";
import { isGivenName } from "../../engine/text/word-table.ts";
import type { Who } from "../../sheet/facts.ts";
import { alignQuote } from "./align.ts";
import { cite, type Ground } from "./ground.ts";
import { findName, isSameName, isWhole, mentionsOf, truthfulAliases } from "./names.ts";
import { isSameRole, roleOf } from "./roles.ts";
import { wordsOf } from "./tokens.ts";
import type { Item, Verdict } from "./verdict.ts";

export type WhoDraft = Omit<Who, "id">;

/** A person or organisation whose name stands in the article; its mentions are the embedded engine's where it knows them. */
export function groundWho(ground: Ground, item: Item<"who">): Verdict<WhoDraft> {
	const found = findName(ground, item.name);
	const [first] = found;
	if (first === undefined || alignQuote(ground, item.quote) === null) return null;
	const name = ground.text.slice(first.start, first.end);
	const known = ground.study.facts.who.find((who) => isSameName(who, { name, aliases: [] }));
	const kind = known?.kind ?? kindOf(ground, name, item);
	if (kind === null) return null;
	const aliases = truthfulAliases(ground, item, known ? [known.name, ...known.aliases] : []);
	const others = known === undefined ? [] : [known.name, ...known.aliases];
	const all = [...new Set([...aliases, ...others])].filter((alias) => alias !== name);
	const evidence =
		known?.evidence ?? mentionsOf(ground, [name, ...aliases]).map((span) => cite(ground, span));
	const role = roleOf(ground, { role: item.role, known: known?.role ?? null, evidence });
	return {
		fact: { engine: "llm", name, aliases: all, kind, role, evidence: [...evidence] },
		corrected: kind !== item.kind || !isSameRole(role, item.role) || !isWhole(item.aliases, all),
	};
}

/** A kind that the name bears out, for one that the embedded engine does not list; null where nothing does. */
function kindOf(ground: Ground, name: string, item: Item<"who">): Who["kind"] | null {
	const words = name.split(/\s+/);
	const isBody = !isCapitalised(words) || words.some(isOfBody) || /^the\s/i.test(name);
	const isPersonal = words.some(isGivenName) && !isBody && lookUpPlaces(name).length === 0;
	if (item.kind === "organization") return isPersonal && words.length > 1 ? "person" : item.kind;
	return isPersonal || (!isBody && isTitled(ground, name)) ? item.kind : null;
}

/** "Mr Okoro", "the mayor, Okoro": something in the text calls the name a person's. */
function isTitled(ground: Ground, name: string): boolean {
	return findName(ground, name).some(({ start }) => {
		const before = wordsOf(ground.text.slice(Math.max(0, start - TITLE_REACH), start)).at(-1);
		return before !== undefined && (isPersonNoun(before.lower) || HONORIFICS.has(before.lower));
	});
}

const TITLE_REACH = 40;
const HONORIFICS = new Set(
	"mr mrs ms miss dr sir dame lord lady prof rev gen col capt lt sgt".split(" "),
);
const PARTICLE =
	/^(?:al|bin|bint|da|de|del|della|den|der|di|do|dos|du|el|la|le|of|ten|ter|van|von|y|zu)$/;

function isCapitalised(words: readonly string[]): boolean {
	return words.every(
		(word) => /^[\p{Lu}'’"“(]/u.test(word) || /^(?:al|el)-/.test(word) || PARTICLE.test(word),
	);
}

/** "Police", "Movement", "NATO": words and initials of bodies. */
function isOfBody(word: string): boolean {
	return ORGANIZATION_HEADS.has(word.toLowerCase()) || /^\p{Lu}{3,}$/u.test(word);
}
