import type { Context, Next } from "hono";
import { routePath } from "hono/route";
import { ENGINE_VERSION } from "../desk/index.ts";
import type { App } from "./app.ts";
import { log } from "./log.ts";

/** What is noted of every request, in the log and among the metrics. */
type Noted = {
	readonly method: string;
	readonly route: string;
	readonly status: number;
	readonly ms: number;
	readonly cache: string | null;
	readonly engine: string | null;
	readonly caller: string | null;
	/** How many facts the sheet has; null where none was sent, or piece by piece. */
	readonly facts: number | null;
};

/** One line in the log for each request, and one data point where metrics are bound. */
export async function watch(c: Context<App>, next: Next): Promise<void> {
	const start = performance.now();
	await next();
	const noted: Noted = {
		method: c.req.method,
		route: routePath(c, -1),
		status: c.res.status,
		ms: Math.round(performance.now() - start),
		cache: c.get("cache") ?? null,
		engine: c.get("engine") ?? null,
		caller: c.get("caller") ?? null,
		facts: c.get("facts") ?? null,
	};
	log("info", { at: "request", ...noted });
	measure(c.env.METRICS, noted);
}

/** The README tells the columns; new ones go to the end. Metrics that fail are no fault of the request. */
function measure(metrics: AnalyticsEngineDataset | undefined, noted: Noted): void {
	const { method, route, cache, engine, caller, status, ms, facts } = noted;
	try {
		metrics?.writeDataPoint({
			indexes: [route],
			blobs: [method, route, cache, engine, caller, ENGINE_VERSION],
			doubles: [status, ms, facts ?? 0],
		});
	} catch {
		log("warn", { at: "metrics", fault: "not-written" });
	}
}
