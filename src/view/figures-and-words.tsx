import type { Count } from "../sheet/facts.ts";
import type { FactSheet } from "../sheet/sheet.ts";
import { Fact } from "./fact.tsx";
import { FoundBy } from "./found-by.tsx";
import { Further, Quote } from "./quotes.tsx";
import { Section } from "./section.tsx";

/** How many, of what, and whose figure it is. */
export function CountsSection({ sheet }: { sheet: FactSheet }) {
	return (
		<Section name="count" title="Counts" count={sheet.counts.length}>
			<ul>
				{sheet.counts.map((count) => (
					<Fact id={count.id} text={count.text} evidence={count.evidence}>
						{count.category !== "other" && <span class="tag">{count.category}</span>}
						<FoundBy engine={count.engine} />
						<span class="notes" dir="auto">
							{sourceOf(count)}
						</span>
					</Fact>
				))}
			</ul>
		</Section>
	);
}

function sourceOf(count: Count): string {
	const source = count.source === null ? "no source named" : `according to ${count.source.name}`;
	return `${saysMore(count) ? `${count.subject}; ` : ""}${source}`;
}

/** Whether the subject names anything that the figure's own words and its category do not. */
function saysMore({ subject, text, category }: Count): boolean {
	const said = `${text} ${category}`.toLowerCase();
	return !subject
		.toLowerCase()
		.split(/\s+/)
		.every((word) => said.includes(word));
}

/** Who says what. */
export function StatementsSection({ sheet }: { sheet: FactSheet }) {
	return (
		<Section name="statement" title="Statements" count={sheet.statements.length}>
			<ul>
				{sheet.statements.map(({ id, source, cue, direct, content }) => (
					<li class="fact" id={id}>
						<strong dir="auto">{source.name}</strong>
						<span class="notes" dir="auto">
							{cue.quote}
							{direct ? ", verbatim" : ""}
						</span>
						<Quote of={id} evidence={[content]} />
					</li>
				))}
			</ul>
		</Section>
	);
}

/** What the text itself says is not known. */
export function GapsSection({ sheet }: { sheet: FactSheet }) {
	return (
		<Section name="gap" title="Not known" count={sheet.gaps.length}>
			<ul>
				{sheet.gaps.map(({ id, evidence }) => (
					<li class="fact" id={id}>
						<Quote of={id} evidence={evidence} />
						<Further of={id} evidence={evidence} />
					</li>
				))}
			</ul>
		</Section>
	);
}
