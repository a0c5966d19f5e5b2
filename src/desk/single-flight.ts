/** A caller who left takes the work along; whoever waits longer than this does it again. */
const MOST_WAITING_MS = 2_000;

/** Identical work asked for at the same moment is done once; whoever comes meanwhile shares its outcome. */
export function singleFlight<Result>() {
	const underWay = new Map<string, Promise<Result>>();
	return async function once(key: string, work: () => Promise<Result>): Promise<Result> {
		const current = underWay.get(key);
		if (current !== undefined) return (await settled(current)) ?? work();
		const started = work().finally(() => underWay.delete(key));
		underWay.set(key, started);
		return started;
	};
}

async function settled<Result>(work: Promise<Result>): Promise<Result | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const timeout = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), MOST_WAITING_MS);
	});
	return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
