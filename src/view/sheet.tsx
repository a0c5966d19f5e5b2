import type { FactSheet } from "../sheet/sheet.ts";
import { ArticleView } from "./article.tsx";
import { DisputedSection } from "./disputed.tsx";
import { CountsSection, GapsSection, StatementsSection } from "./figures-and-words.tsx";
import { WhenSection, WhereSection, WhoSection } from "./names-and-dates.tsx";
import { Headline } from "./quotes.tsx";

/** A sheet beside its article: every fact links to its words, the words to their facts. Needs no script. */
export function SheetView({ sheet }: { sheet: FactSheet }) {
	return (
		<div class="sheet-and-article">
			<div class="sheet">
				<LeadView sheet={sheet} />
				{sheet.warnings.length > 0 && (
					<ul class="warnings" aria-label="Warnings">
						{sheet.warnings.map((warning) => (
							<li dir="auto">{warning}</li>
						))}
					</ul>
				)}
				{isEmpty(sheet) && <p class="empty">No facts were found. Is the whole article there?</p>}
				<DisputedSection sheet={sheet} />
				<CountsSection sheet={sheet} />
				<WhoSection sheet={sheet} />
				<WhereSection sheet={sheet} />
				<WhenSection sheet={sheet} />
				<StatementsSection sheet={sheet} />
				<GapsSection sheet={sheet} />
				<p class="made-by">{madeBy(sheet)}</p>
			</div>
			<ArticleView sheet={sheet} />
		</div>
	);
}

function LeadView({ sheet: { lead, article } }: { sheet: FactSheet }) {
	return (
		<section class="lead" aria-label="What happened">
			{lead && (
				<p id="lead" class="fact" dir="auto" lang={article.language}>
					<Headline of="lead" evidence={[lead.evidence]} text={lead.text} />
				</p>
			)}
		</section>
	);
}

function isEmpty(sheet: FactSheet): boolean {
	const { lead, disputed, counts, who, where, when, statements, gaps } = sheet;
	const facts = [disputed, counts, who, where, when, statements, gaps];
	return lead === null && facts.every(({ length }) => length === 0);
}

function madeBy({ engine }: FactSheet): string {
	const reader =
		engine.name === "llm"
			? `Read by ${engine.model ?? "a language model"}; every fact checked against the article.`
			: "Read by the embedded engine, without a language model.";
	return `${reader} Nothing stands here that is not in the text.`;
}
