import { Hono } from "hono";
import { PROBLEMS, Problem } from "../../sheet/problem.ts";
import type { App } from "../app.ts";
import { renderPage } from "../page-frame.tsx";

/** A page for each `type` of a problem document. */
export const problems = new Hono<App>();

problems.get("/:name", (c) => {
	const name = c.req.param("name");
	const problem = Object.entries(PROBLEMS).find(([known]) => known === name)?.[1];
	if (problem === undefined) throw new Problem("route-not-found", "There is no such problem.");
	return c.html(
		renderPage({
			title: `${problem.title} – Factsheet`,
			prose: true,
			children: (
				<>
					<h1>{problem.title}</h1>
					<p>
						<code>{name}</code>, HTTP status {problem.status}. The <code>detail</code> of the
						problem document says what to change; <a href="/docs">the documentation</a> has the
						limits.
					</p>
				</>
			),
		}),
	);
});
