import type { FactSheet } from "../../../sheet/sheet.ts";
import { SheetView } from "../../../view/sheet.tsx";
import { renderPage } from "../../page-frame.tsx";

/** The sheet beside its article, as a page that needs no script. */
export function renderHtml(sheet: FactSheet): string {
	const title = sheet.article.title ?? "Fact sheet";
	return renderPage({
		title: `${title} – Factsheet`,
		children: (
			<>
				<h1 dir="auto">{title}</h1>
				<SheetView sheet={sheet} />
			</>
		),
	});
}
