import { DurableObject } from "cloudflare:workers";

/** A day's spending: how much, in the currency of the settings, and on which day of UTC. */
type Day = { readonly day: string; readonly spent: number };

/**
 * What language models have cost today. One object for the whole Worker, since only one place can count
 * exactly: KV has no increments, and tells other places a minute late. Each reading sets aside the most that
 * it can cost before it starts, and gives back what it did not need; what never reports back stays spent.
 */
export class ModelBudget extends DurableObject {
	/** Sets so much aside, and tells for which day; null where the day's budget has no room for it. */
	setAside(amount: number, budget: number): string | null {
		const { day, spent } = this.#today();
		if (spent + amount > budget) return null;
		this.ctx.storage.kv.put("day", { day, spent: spent + amount });
		return day;
	}

	/** Gives back what was set aside that day and not spent; another day's is no longer counted. */
	giveBack(amount: number, day: string): void {
		const today = this.#today();
		if (today.day !== day) return;
		this.ctx.storage.kv.put("day", { day, spent: Math.max(0, today.spent - amount) });
	}

	#today(): Day {
		const day = dayOf(Date.now());
		const known = this.ctx.storage.kv.get<Day>("day");
		return known?.day === day ? known : { day, spent: 0 };
	}
}

function dayOf(now: number): string {
	return new Date(now).toISOString().slice(0, 10);
}
