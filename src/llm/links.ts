import type { Count, Position, Source, Who } from "../sheet/facts.ts";
import type { Facts } from "../sheet/sheet.ts";
import { contains, overlap } from "./grounding/ground.ts";
import { bareName } from "./grounding/names.ts";

/** Finds the `who` of a name, and the figures of a position, on the sheet as it is put together. */
export type Links = {
	readonly who: (name: string) => string | null;
	readonly source: (source: Source) => Source;
	readonly position: (position: Position) => Position;
};

/** Links into the lists of a sheet. What the embedded engine linked already is found again under its name. */
export function linksInto(
	{ who, counts }: { readonly who: readonly Who[]; readonly counts: readonly Count[] },
	embedded: Facts,
): Links {
	const ids = new Map<string, string>();
	for (const { id, name, aliases } of who.toReversed()) {
		for (const each of [...aliases, name]) ids.set(bareName(each), id);
	}
	const named = (name: string) => ids.get(bareName(name)) ?? lastName(who, name);
	const embeddedName = (id: string | null) => embedded.who.find((each) => each.id === id)?.name;
	const found = (name: string | null, id: string | null) => {
		const known = embeddedName(id);
		return (known === undefined ? null : named(known)) ?? (name === null ? null : named(name));
	};
	return {
		who: named,
		source: (source) => ({ ...source, who: found(source.name, source.who) }),
		position: (position) => ({
			...position,
			who: found(position.holder, position.who),
			counts: countsOf(position, counts, embedded),
		}),
	};
}

/** The one who is so named at the end of a longer wording: "the mayor, Ann Lee". */
function lastName(who: readonly Who[], words: string): string | null {
	const bare = ` ${bareName(words)} `;
	const matches = who.filter(({ name }) => bare.includes(` ${bareName(name)} `));
	return matches.length === 1 ? (matches[0]?.id ?? null) : null;
}

function countsOf(position: Position, counts: readonly Count[], embedded: Facts): string[] {
	const known = embedded.counts.filter(({ id }) => position.counts.includes(id));
	const rests = ({ evidence: [figure] }: Count) =>
		figure !== undefined &&
		(position.evidence.some((span) => contains(span, figure)) ||
			known.some(({ evidence }) => evidence.some((span) => overlap(span, figure))));
	return counts.filter(rests).map(({ id }) => id);
}
