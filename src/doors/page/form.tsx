import { SAMPLE } from "../../desk/index.ts";
import { LIMITS } from "../../sheet/request.ts";
import { renderPage } from "../page-frame.tsx";

/** The first page: a form that works without a script, and better with one. */
export function formPage(sample: boolean): string {
	return renderPage({
		title: "Factsheet",
		script: "form",
		children: (
			<>
				<div class="form-intro">
					<h1>An article in, a fact sheet out</h1>
					<p class="intro">
						Who, where, when, counts and disputed points, each tied to the exact words that support
						it. Where sources disagree, you see every claim and who makes it.
					</p>
				</div>
				<ArticleForm article={sample ? SAMPLE : undefined} />
				<p id="status" class="status" role="status" />
				<div id="result" tabindex={-1} hidden />
			</>
		),
	});
}

function ArticleForm({ article }: { article: typeof SAMPLE | undefined }) {
	return (
		<form class="article-form" method="post" action="/v1/factsheets">
			<label class="wide">
				Article <span class="hint">paste its text, or drop a text or HTML file here</span>
				<textarea name="text" rows={12} maxlength={LIMITS.text}>
					{article?.text ?? ""}
				</textarea>
			</label>
			<label>
				Headline
				<input name="title" maxlength={LIMITS.field} value={article?.title} />
			</label>
			<label>
				Publication date <span class="hint">what “on Sunday” is counted from</span>
				<input name="publishedAt" type="date" value={article?.publishedAt} />
			</label>
			<label>
				or the address of a page
				<input name="url" type="url" maxlength={LIMITS.field} placeholder="https://" />
			</label>
			<label class="chooser">
				or a file
				<input type="file" accept=".txt,.md,.html,.htm,text/plain,text/html" />
			</label>
			<div class="wide actions">
				<button type="submit">Make the fact sheet</button>
				<label>
					<input name="store" type="checkbox" value="false" />
					Do not store the article or its sheet
				</label>
				<a href="/?sample">Try the sample article</a>
			</div>
		</form>
	);
}
