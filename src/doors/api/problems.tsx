import { Hono } from "hono";
import { PROBLEMS, Problem } from "../../sheet/problem.ts";
import type { App } from "../app.ts";

/** A page for each `type` of a problem document. */
export const problems = new Hono<App>();

problems.get("/:name", (c) => {
	const name = c.req.param("name");
	const problem = Object.entries(PROBLEMS).find(([known]) => known === name)?.[1];
	if (problem === undefined) throw new Problem("route-not-found", "There is no such problem.");
	return c.html(
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<title>{problem.title}</title>
				<link rel="stylesheet" href="/style.css" />
			</head>
			<body>
				<main>
					<h1>{problem.title}</h1>
					<p>
						<code>{name}</code>, HTTP status {problem.status}. The <code>detail</code> of the
						problem document says what to change; <a href="/docs">the documentation</a> has the
						limits.
					</p>
				</main>
			</body>
		</html>,
	);
});
