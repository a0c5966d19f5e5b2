import type { Env } from "./env.ts";

/** What a request comes with, and a message of a queue too. */
export type Surroundings = {
	readonly env: Env;
	readonly executionCtx: Pick<ExecutionContext, "waitUntil">;
};
