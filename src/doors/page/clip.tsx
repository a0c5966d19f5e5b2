import { renderPage } from "../page-frame.tsx";

/** The window that the bookmarklet opens; its script finds the article in the fragment, which no server sees. */
export function clipPage(): string {
	return renderPage({
		title: "Fact sheet of a page – Factsheet",
		script: "clip",
		children: (
			<>
				<h1 class="aside">Fact sheet of a page</h1>
				<p id="status" class="status" role="status" data-state="working">
					Reading the page …
				</p>
				<noscript>
					<p class="warning">
						This window needs JavaScript. <a href="/">Paste the article</a> instead.
					</p>
				</noscript>
				<div id="result" tabindex={-1} hidden />
			</>
		),
	});
}
