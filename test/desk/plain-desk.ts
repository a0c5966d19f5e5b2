import { env } from "cloudflare:workers";
import type { Desk } from "../../src/desk/index.ts";
import type { SheetStore } from "../../src/store/index.ts";

type Given = { readonly store?: SheetStore | undefined; readonly now: () => number };

/** A desk with the embedded engine and no network; what it reports and does later is kept to be looked at. */
export function plainDesk({ store = env.SHEETS, now }: Given) {
	const faults: string[] = [];
	const after: Promise<unknown>[] = [];
	const desk: Desk = {
		store,
		ttlSeconds: 86_400,
		fetch: () => Promise.reject(new Error("no network")),
		model: null,
		budget: null,
		gone: null,
		now,
		clock: () => 0,
		later: (work) => after.push(work),
		report: (fault) => faults.push(fault),
		reportModel: () => {},
	};
	return { desk, faults, after };
}
