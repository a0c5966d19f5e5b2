import type { Disputed } from "../sheet/facts.ts";
import type { FactSheet } from "../sheet/sheet.ts";
import { FoundBy } from "./found-by.tsx";
import { Further, Headline, Quote } from "./quotes.tsx";
import { Section } from "./section.tsx";

const KINDS: Readonly<Record<Disputed["kind"], string>> = {
	conflicting_figures: "figures differ",
	conflicting_accounts: "accounts differ",
	accusation: "accusation",
	denial: "denial",
	unverified: "not verified",
};

/** What is not settled: the claims side by side, each with who makes it. No claim is preferred. */
export function DisputedSection({ sheet }: { sheet: FactSheet }) {
	return (
		<Section name="disputed" title="Disputed" count={sheet.disputed.length}>
			{sheet.disputed.map((point) => (
				<div class="fact point" id={point.id}>
					<h4 dir="auto">
						{point.point} <span class={`kind ${point.kind}`}>{KINDS[point.kind]}</span>{" "}
						<FoundBy engine={point.engine} />
					</h4>
					<figure class="chart" data-chart={point.id} hidden />
					<ul class="positions">
						{point.positions.map((position) => (
							<li>
								<strong dir="auto">{position.holder ?? "No source named"}</strong>
								<Headline of={point.id} evidence={position.evidence} text={position.claim} />
								{!repeats(position) && <Quote of={point.id} evidence={position.evidence} />}
								<Further of={point.id} evidence={position.evidence} />
							</li>
						))}
					</ul>
				</div>
			))}
		</Section>
	);
}

/** Whether the claim is worded as in its first quote, which then has nothing to add. */
function repeats({ claim, evidence }: Disputed["positions"][number]): boolean {
	return evidence[0]?.quote.includes(claim) ?? true;
}
