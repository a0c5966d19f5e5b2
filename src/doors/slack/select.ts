import type { FactList } from "./facts.ts";

/** Beyond it nobody reads on in a channel, and Slack refuses messages at about 12,000 with their blocks. */
const MOST_CHARACTERS = 9_000;
const MOST_FACTS = 45;

export type Selection = { readonly lists: readonly FactList[]; readonly left: number };

/**
 * The most important facts of every list, as many as a message holds: all the firsts, then all the seconds
 * and so on, so that a long list does not push out the lists after it.
 */
export function selectFacts(lists: readonly FactList[]): Selection {
	const total = lists.reduce((sum, { facts }) => sum + facts.length, 0);
	const kept = lists.map(() => 0);
	let room = MOST_CHARACTERS;
	let taken = 0;
	for (const { list, fact } of byImportance(lists)) {
		room -= fact.length;
		if (room < 0 || taken === MOST_FACTS) break;
		taken += 1;
		kept[list] = (kept[list] ?? 0) + 1;
	}
	const chosen = lists.map(({ title, facts }, i) => ({ title, facts: facts.slice(0, kept[i]) }));
	return { lists: chosen.filter(({ facts }) => facts.length > 0), left: total - taken };
}

function byImportance(lists: readonly FactList[]) {
	return lists
		.flatMap(({ facts }, list) => facts.map((fact, rank) => ({ fact, list, rank })))
		.sort((a, b) => a.rank - b.rank || a.list - b.list);
}
