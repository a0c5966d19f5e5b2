import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { PROBLEMS, type ProblemDocument } from "../../sheet/problem.ts";
import { problemPage } from "./problem-page.tsx";

const STATUSES: ReadonlyMap<number, ContentfulStatusCode> = new Map(
	Object.values(PROBLEMS).map(({ status }) => [status, status]),
);

/** Cloudflare KV is back within seconds, if it is gone at all. */
const RETRY_AFTER_SECONDS = "5";

/** Answers with a problem document (RFC 9457); with a page where a browser shows the answer to its reader. */
export function sendProblem(c: Context, problem: ProblemDocument): Response {
	const status = STATUSES.get(problem.status) ?? 500;
	c.header("cache-control", "no-store");
	if (problem.status === 503) c.header("retry-after", RETRY_AFTER_SECONDS);
	if (isShown(c.req.raw.headers)) return c.html(problemPage(problem), status);
	return c.body(JSON.stringify(problem), status, { "content-type": "application/problem+json" });
}

/** Only browsers say that they navigate (Fetch Metadata): a tool that asks for HTML still gets the document. */
function isShown(headers: Headers): boolean {
	return (
		headers.get("sec-fetch-mode") === "navigate" && !!headers.get("accept")?.includes("text/html")
	);
}
