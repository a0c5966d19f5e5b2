import type { Context } from "hono";
import { raw } from "hono/html";
import { findSheet, parseSheet } from "../../desk/index.ts";
import type { FactSheet } from "../../sheet/sheet.ts";
import { SheetView } from "../../view/sheet.tsx";
import type { App } from "../app.ts";
import { deskOf } from "../desk-of.ts";
import { renderPage } from "../page-frame.tsx";
import { isSheetId } from "../sheet-id.ts";

/** `/s/{id}`: the permanent link to a stored sheet, whole without a script. */
export async function storedPage(c: Context<App, "/s/:id">): Promise<Response> {
	const id = c.req.param("id");
	const answer = isSheetId(id) ? await findSheet(id, deskOf(c)) : null;
	c.header("cache-control", "private, no-cache");
	if (answer === null) return c.html(notFoundPage(), 404);
	c.set("cache", answer.cache);
	return c.html(sheetPage(parseSheet(answer.json)));
}

function sheetPage(sheet: FactSheet): string {
	const title = sheet.article.title ?? "Fact sheet";
	return renderPage({
		title: `${title} – Factsheet`,
		script: "stored",
		children: (
			<>
				<h1 dir="auto">{title}</h1>
				<div id="tools" />
				<div id="stored-sheet">
					<SheetView sheet={sheet} />
				</div>
				<script id="sheet-data" type="application/json">
					{raw(dataBlock(sheet))}
				</script>
			</>
		),
	});
}

/** JSON in a script element: `<` is all that could end it or open another. */
function dataBlock(sheet: FactSheet): string {
	return JSON.stringify(sheet).replaceAll("<", "\\u003c");
}

function notFoundPage(): string {
	return renderPage({
		title: "No such fact sheet – Factsheet",
		prose: true,
		children: (
			<>
				<h1>No such fact sheet</h1>
				<p>It was never stored, was deleted, or its time is over.</p>
				<p>
					<a href="/">Make a new one</a>
				</p>
			</>
		),
	});
}
