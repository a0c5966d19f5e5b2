import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { PROBLEMS, type ProblemDocument } from "../../sheet/problem.ts";

const STATUSES: ReadonlyMap<number, ContentfulStatusCode> = new Map(
	Object.values(PROBLEMS).map(({ status }) => [status, status]),
);

/** Cloudflare KV is back within seconds, if it is gone at all. */
const RETRY_AFTER_SECONDS = "5";

/** Answers with a problem document (RFC 9457). */
export function sendProblem(c: Context, problem: ProblemDocument): Response {
	if (problem.status === 503) c.header("retry-after", RETRY_AFTER_SECONDS);
	return c.body(JSON.stringify(problem), STATUSES.get(problem.status) ?? 500, {
		"content-type": "application/problem+json",
		"cache-control": "no-store",
	});
}
