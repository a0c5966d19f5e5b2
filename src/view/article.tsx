import type { FactSheet } from "../sheet/sheet.ts";
import { groundsOf } from "./grounds.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** The article, each stretch of words that a fact rests on linked to that fact. */
export function ArticleView({ sheet }: { sheet: FactSheet }) {
	const { article } = sheet;
	return (
		<article class="article" lang={article.language} aria-label="Article">
			{article.title !== null && <h2 dir="auto">{article.title}</h2>}
			<p class="origin">
				<Origin article={article} />
			</p>
			<div class="text">
				{segmentsOf(article.text, groundsOf(sheet)).map((paragraph) => (
					<p dir="auto">
						{paragraph.map((segment) =>
							segment.grounds.length === 0 ? segment.text : <Marked segment={segment} />,
						)}
					</p>
				))}
			</div>
		</article>
	);
}

/** The words that facts rest on; a link to the fact whose evidence is narrowest. */
function Marked({ segment }: { segment: Segment }) {
	const [narrowest] = segment.grounds;
	const shared = {
		id: `at-${segment.start}`,
		class: `mark ${narrowest?.kind}`,
		"data-facts": segment.grounds.map(({ fact }) => fact).join(" "),
	};
	// What lies between two stretches of evidence is lit with its fact, but is nothing to press.
	if (!/[\p{L}\p{N}]/u.test(segment.text)) return <span {...shared}>{segment.text}</span>;
	return (
		<a {...shared} href={`#${narrowest?.fact}`}>
			{segment.text}
		</a>
	);
}

function Origin({ article }: { article: FactSheet["article"] }) {
	const { publisher, publishedAt, url, words } = article;
	const said = [publisher, publishedAt?.slice(0, 10), `${words.toLocaleString("en")} words`];
	return (
		<>
			{said.filter((part) => part != null && part !== "").join(" · ")}
			{url !== null && /^https?:\/\//i.test(url) && (
				<>
					{" · "}
					<a href={url} rel="noopener noreferrer nofollow">
						source
					</a>
				</>
			)}
		</>
	);
}
