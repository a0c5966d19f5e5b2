import { lookUpPlaces } from "../../engine/text/gazetteer.ts";
import { isGivenName } from "../../engine/text/word-table.ts";
import type { Who } from "../../sheet/facts.ts";
import { alignQuote } from "./align.ts";
import { cite, type Ground } from "./ground.ts";
import { findName, isSameName, mentionsOf, truthfulAliases } from "./names.ts";
import { roleOf } from "./roles.ts";
import type { Item, Verdict } from "./verdict.ts";

export type WhoDraft = Omit<Who, "id">;

/** A person or organisation whose name stands in the article; its mentions are the embedded engine's where it knows them. */
export function groundWho(ground: Ground, item: Item<"who">): Verdict<WhoDraft> {
	const found = findName(ground, item.name);
	const [first] = found;
	if (first === undefined || alignQuote(ground, item.quote) === null) return null;
	const name = ground.text.slice(first.start, first.end);
	const known = ground.study.facts.who.find((who) => isSameName(who, { name, aliases: [] }));
	const kind = known?.kind ?? kindOf(ground, name, item.kind);
	if (kind === null) return null;
	const aliases = truthfulAliases(ground, item, known ? [known.name, ...known.aliases] : []);
	const others = known === undefined ? [] : [known.name, ...known.aliases];
	const all = [...new Set([...aliases, ...others])].filter((alias) => alias !== name);
	const evidence =
		known?.evidence ?? mentionsOf(ground, [name, ...aliases]).map((span) => cite(ground, span));
	const role = roleOf(ground, { role: item.role, known: known?.role ?? null, evidence });
	return {
		fact: { engine: "llm", name, aliases: all, kind, role, evidence: [...evidence] },
		corrected:
			kind !== item.kind ||
			role !== item.role ||
			item.aliases.some((alias) => !all.includes(alias)),
	};
}

/** A kind that the words bear out, for a name that the embedded engine does not list; null where they speak against it. */
function kindOf({ study }: Ground, name: string, kind: Who["kind"]): Who["kind"] | null {
	const isPlace = study.facts.where.some((where) => isSameName(where, { name, aliases: [] }));
	const [first = "", ...rest] = name.split(/\s+/);
	const isPersonal = rest.length > 0 && isGivenName(first) && lookUpPlaces(name).length === 0;
	if (kind === "person") return isPlace && !isPersonal ? null : kind;
	return isPersonal && rest.length === 1 ? "person" : kind;
}
