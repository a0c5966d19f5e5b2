import { type Budget, waitAtMost } from "../desk/index.ts";
import { settingsOf } from "./env.ts";
import { log } from "./log.ts";
import type { Surroundings } from "./surroundings.ts";

/** All of the Worker spends out of one purse. */
const NAME = "all";
/** Counting takes milliseconds; whoever waits for an article has better things to wait for. */
const LIMIT_MS = 2_000;

const UNKNOWN = { day: null, isKnown: false } as const;

/**
 * What language models may cost in a day, as one object counts it; null where the settings limit nothing.
 * What cannot be counted is not spent: the embedded engine reads the article then.
 */
export function budgetOf(c: Surroundings): Budget | null {
	const { env } = c;
	const budget = settingsOf(env).model?.dailyBudget ?? null;
	if (budget === null || env.BUDGET === undefined) return null;
	const counter = env.BUDGET.getByName(NAME);
	return {
		async setAside(most) {
			const counting = counter.setAside(most, budget).then(
				(day) => ({ day, isKnown: true }),
				() => UNKNOWN,
			);
			const { day, isKnown } = await waitAtMost(LIMIT_MS, counting, UNKNOWN);
			if (!isKnown) log("warn", { at: "budget", fault: "not-counted" });
			if (day === null) return null;
			const settle = (cost: number) =>
				c.executionCtx.waitUntil(counter.giveBack(most - cost, day).catch(() => {}));
			return { settle };
		},
	};
}
