import { waitAtMost } from "../store/index.ts";

/** A caller who left takes the work along; whoever waited longer than this does it again. */
const MOST_WAITING_MS = 2_000;

type Outcome<Result> = { readonly result: Result; readonly shared: boolean };

/** Identical work asked for at the same moment is done once; whoever comes meanwhile shares its outcome. */
export function singleFlight<Result extends object>() {
	const underWay = new Map<string, Promise<Result>>();

	return async function once(
		key: string,
		work: () => Promise<Result>,
		mostWaitingMs = MOST_WAITING_MS,
	): Promise<Outcome<Result>> {
		const current = underWay.get(key);
		if (current === undefined) return { result: await start(key, work), shared: false };
		const result = await waitAtMost(
			mostWaitingMs,
			current.catch(() => null),
			null,
		);
		if (result !== null) return { result, shared: true };
		// The first of those who waited in vain starts anew, and the others now wait for that one.
		if (underWay.get(key) === current) underWay.delete(key);
		return once(key, work, mostWaitingMs);
	};

	function start(key: string, work: () => Promise<Result>): Promise<Result> {
		const started = work().finally(() => {
			if (underWay.get(key) === started) underWay.delete(key);
		});
		underWay.set(key, started);
		return started;
	}
}
