import type { Context } from "hono";
import { Problem } from "../../sheet/problem.ts";
import { sendProblem } from "./send-problem.ts";

/** For the end of a route: answers OPTIONS, and refuses every other method by name. */
export function onlyMethods(...methods: readonly string[]) {
	const allow = [...methods, "OPTIONS"].join(", ");
	return function otherMethods(c: Context): Response {
		c.header("allow", allow);
		if (c.req.method === "OPTIONS") return c.body(null, 204);
		return sendProblem(c, new Problem("method-not-allowed", `It takes ${allow}.`).document);
	};
}
