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
		let first: Choice = "person";
		let second = Number.NEGATIVE_INFINITY;
		for (const choice of ["organization", "place", "thing"] as const) {
			if (this.#sums[choice] > this.#sums[first]) {
				second = this.#sums[first];
				first = choice;
			} else second = Math.max(second, this.#sums[choice]);
		}
		const votes = this.#sums[first];
		return { choice: first, votes, lead: votes - second };
	}
}
