/** KV takes one write a second for a key, and shows it elsewhere after up to a minute. */
const REWRITE_AFTER_MS = 60_000;
const MOST_REMEMBERED = 1_000;

/** Which keys were written from here lately: writing the same once more would only be refused. */
export function latestWrites() {
	/** When, oldest first. */
	const writes = new Map<string, number>();

	/** Whether it may be written now; if so, it counts as written. */
	function claim(id: string, now: number): boolean {
		const last = writes.get(id);
		if (last !== undefined && now - last < REWRITE_AFTER_MS) return false;
		writes.delete(id);
		writes.set(id, now);
		const oldest = writes.keys().next().value;
		if (writes.size > MOST_REMEMBERED && oldest !== undefined) writes.delete(oldest);
		return true;
	}

	return { claim, forget: (id: string) => writes.delete(id) };
}
