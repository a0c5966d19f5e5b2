/** What some work comes to, or `otherwise` when it takes longer than so many milliseconds. */
export async function waitAtMost<Result, Otherwise>(
	ms: number,
	work: Promise<Result>,
	otherwise: Otherwise,
): Promise<Result | Otherwise> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const timeout = new Promise<Otherwise>((resolve) => {
		timer = setTimeout(() => resolve(otherwise), ms);
	});
	return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}

export function pause(ms: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
}
