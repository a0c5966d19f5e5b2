/** Milliseconds by step, in the order taken. */
export type Timings = Readonly<Record<string, number>>;

/** Times the steps of one request. On Cloudflare a clock stands still but for input and output. */
export function stopwatch(clock: () => number) {
	const timings: Record<string, number> = {};
	let last = clock();
	return {
		timings,
		/** The time since the step before belongs to this one. */
		lap(step: string): void {
			const now = clock();
			timings[step] = now - last;
			last = now;
		},
	};
}
