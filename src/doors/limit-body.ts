import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Problem } from "../sheet/problem.ts";

/**
 * Lets bodies of so many bytes through. A larger one is told as a problem, and so is one that breaks off while
 * it is counted: its caller left, or promised chunks that never came.
 */
export function limitBody(maxSize: number): MiddlewareHandler {
	const limited = bodyLimit({
		maxSize,
		onError: () => {
			throw new Problem("body-too-large", `${maxSize} bytes is the most.`);
		},
	});
	return async (c, next) => {
		let isCounted = false;
		try {
			return await limited(c, () => {
				isCounted = true;
				return next();
			});
		} catch (error) {
			if (isCounted || error instanceof Problem) throw error;
			throw new Problem("malformed-body", "The body broke off.");
		}
	};
}
