import type { Desk } from "../desk/index.ts";
import { settingsOf } from "./env.ts";
import { log } from "./log.ts";
import { budgetOf } from "./model-budget.ts";
import type { Surroundings } from "./surroundings.ts";

/** The desk that a request through any door is worked at: the Worker's store, network and clocks. */
export function deskOf(c: Surroundings): Desk {
	return {
		store: c.env.SHEETS,
		ttlSeconds: settingsOf(c.env).ttlSeconds,
		fetch: (url, init) => fetch(url, init),
		model: settingsOf(c.env).model ?? null,
		budget: budgetOf(c),
		gone: null,
		now: () => Date.now(),
		clock: () => performance.now(),
		later: (work) => c.executionCtx.waitUntil(work),
		report: (fault) => log("warn", { at: "store", fault }),
		reportModel: (report) =>
			log(report.outcome === "read" ? "info" : "warn", { at: "model", ...report }),
	};
}
