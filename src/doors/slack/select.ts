import type { FactList } from "./facts.ts";

/** About a screen and a half; Slack itself refuses messages at about 12,000 characters in all. */
const MOST_CHARACTERS = 6_000;

export type Selection = { readonly lists: readonly FactList[]; readonly left: number };

/**
 * The most important facts of every list, as many as a message holds: all the firsts, then all the seconds
 * and so on, so that a long list does not push out the lists after it. What stands aside comes after all that.
 */
export function selectFacts(lists: readonly FactList[]): Selection {
	const total = lists.reduce((sum, { facts }) => sum + facts.length, 0);
	const kept = lists.map(() => 0);
	let room = MOST_CHARACTERS;
	let taken = 0;
	for (const { list, fact } of byImportance(lists)) {
		room -= fact.length;
		if (room < 0) break;
		taken += 1;
		kept[list] = (kept[list] ?? 0) + 1;
	}
	const chosen = lists.map((list, i) => ({ ...list, facts: list.facts.slice(0, kept[i]) }));
	return { lists: chosen.filter(({ facts }) => facts.length > 0), left: total - taken };
}

function byImportance(lists: readonly FactList[]) {
	return lists
		.flatMap(({ facts, aside }, list) => facts.map((fact, rank) => ({ fact, list, rank, aside })))
		.sort((a, b) => Number(a.aside) - Number(b.aside) || a.rank - b.rank || a.list - b.list);
}
