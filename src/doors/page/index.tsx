import { Hono } from "hono";
import { SAMPLE } from "../../desk/index.ts";
import { LIMITS } from "../../sheet/request.ts";
import type { App } from "../app.ts";
import { renderPage } from "../page-frame.tsx";
import { STYLE } from "./style.ts";

/** The first page: a form that works without a script. */
export const page = new Hono<App>();

page.get("/style.css", (c) => {
	c.header("cache-control", "public, max-age=3600");
	return c.body(STYLE, 200, { "content-type": "text/css; charset=utf-8" });
});

page.get("/", (c) => {
	const sample = c.req.query("sample") !== undefined;
	return c.html(
		renderPage({
			title: "Factsheet",
			home: true,
			children: (
				<>
					<h1>Factsheet</h1>
					<p class="lead">
						An article in, a fact sheet out: who, where, when, counts and disputed points, each tied
						to the exact words that support it.
					</p>
					<ArticleForm article={sample ? SAMPLE : undefined} />
					<p>
						<a href="/?sample">Try it with a sample article</a> · <a href="/docs">API</a>
					</p>
				</>
			),
		}),
	);
});

function ArticleForm({ article }: { article: typeof SAMPLE | undefined }) {
	return (
		<form method="post" action="/v1/factsheets">
			<label>
				Article
				<textarea name="text" rows={14} maxlength={LIMITS.text}>
					{article?.text ?? ""}
				</textarea>
			</label>
			<div class="fields">
				<label>
					Headline
					<input name="title" maxlength={LIMITS.field} value={article?.title} />
				</label>
				<label>
					Publication date
					<input name="publishedAt" type="date" value={article?.publishedAt} />
				</label>
			</div>
			<label>
				or the address of a page
				<input name="url" type="url" maxlength={LIMITS.field} placeholder="https://" />
			</label>
			<button type="submit">Make the fact sheet</button>
		</form>
	);
}
