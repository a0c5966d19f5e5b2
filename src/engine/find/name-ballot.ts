import type { NameKind } from "./mentions.ts";

export type Choice = NameKind | "thing";

/** Votes for what a name names; the strongest reason per kind is kept to say how we know. */
export class Ballot {
	readonly #sums: Record<Choice, number> = { person: 0, organization: 0, place: 0, thing: 0 };
	readonly #reasons: Partial<Record<Choice, { rule: string; weight: number }>> = {};

	vote(choice: Choice, weight: number, rule: string): void {
		this.#sums[choice] += weight;
		const best = this.#reasons[choice];
		if (best === undefined || weight > best.weight) this.#reasons[choice] = { rule, weight };
	}

	/** Takes in another ballot, no kind by more than `cap`. */
	add(other: Ballot, cap: number): void {
		for (const choice of ["person", "organization", "place", "thing"] as const) {
			const weight = Math.max(-cap, Math.min(cap, other.of(choice)));
			if (weight !== 0) this.vote(choice, weight, other.reason(choice));
		}
	}

	of(choice: Choice): number {
		return this.#sums[choice];
	}

	reason(choice: Choice): string {
		return this.#reasons[choice]?.rule ?? "";
	}

	/** The kind with most votes and how far it is ahead. */
	winner(): { readonly choice: Choice; readonly votes: number; readonly lead: number } {
		const ranked = (["person", "organization", "place", "thing"] as const)
			.map((choice) => ({ choice, votes: this.#sums[choice] }))
			.sort((a, b) => b.votes - a.votes);
		const [first, second] = ranked;
		if (first === undefined || second === undefined) return { choice: "thing", votes: 0, lead: 0 };
		return { ...first, lead: first.votes - second.votes };
	}
}
