import type { FactSheet } from "../../../sheet/sheet.ts";
import { renderPage } from "../../page-frame.tsx";
import { type Row, sectionsOf } from "./rows.ts";

/** The sheet as a page that needs no script. */
export function renderHtml(sheet: FactSheet): string {
	const { article, lead, warnings } = sheet;
	const title = article.title ?? "Fact sheet";
	return renderPage({
		title: `${title} – Factsheet`,
		children: (
			<>
				<h1 dir="auto">{title}</h1>
				{lead && (
					<p class="lead" dir="auto">
						{lead.text}
					</p>
				)}
				{warnings.map((warning) => (
					<p class="warning">{warning}</p>
				))}
				{sectionsOf(sheet).map(({ title, rows }) => (
					<section>
						<h2>{title}</h2>
						<ul>
							{rows.map((row) => (
								<FactRow row={row} />
							))}
						</ul>
					</section>
				))}
				<section>
					<h2>Article</h2>
					<div lang={article.language}>
						{article.text
							.split(/\r?\n/)
							.map((line) => line.trim() !== "" && <p dir="auto">{line}</p>)}
					</div>
				</section>
			</>
		),
	});
}

function FactRow({ row }: { row: Row }) {
	return (
		<li>
			<strong>{row.fact}</strong>
			{row.notes.length > 0 && <span class="notes"> {row.notes.join("; ")}</span>}
			<q dir="auto">{row.quote}</q>
		</li>
	);
}
