import type { FactSheet } from "../sheet/sheet.ts";
import { Fact } from "./fact.tsx";
import { Section } from "./section.tsx";

/** People and organisations, with what the text calls them. */
export function WhoSection({ sheet }: { sheet: FactSheet }) {
	return (
		<Section name="who" title="Who" count={sheet.who.length}>
			<ul>
				{sheet.who.map(({ id, name, role, kind, aliases, evidence }) => (
					<Fact id={id} text={name} evidence={evidence}>
						{kind === "organization" && <span class="tag">organisation</span>}
						{role !== null && (
							<span class="notes" dir="auto">
								{role}
							</span>
						)}
						<Aliases names={aliases} />
					</Fact>
				))}
			</ul>
		</Section>
	);
}

/** Places; those where it happened are told. */
export function WhereSection({ sheet }: { sheet: FactSheet }) {
	return (
		<Section name="where" title="Where" count={sheet.where.length}>
			<figure class="chart" data-map hidden />
			<ul>
				{sheet.where.map(({ id, name, kind, country, event, aliases, evidence }) => (
					<Fact id={id} text={name} evidence={evidence}>
						{event && <span class="tag">it happened here</span>}
						<span class="notes">
							{[kind === "other" ? "place" : kind, country].filter(Boolean).join(", ")}
						</span>
						<Aliases names={aliases} />
					</Fact>
				))}
			</ul>
		</Section>
	);
}

/** Dates, as the text words them and as the calendar has them. */
export function WhenSection({ sheet }: { sheet: FactSheet }) {
	return (
		<Section name="when" title="When" count={sheet.when.length}>
			<figure class="chart" data-timeline hidden />
			<ul>
				{sheet.when.map(({ id, text, value, event, evidence }) => (
					<Fact id={id} text={text} evidence={evidence}>
						<span class="notes">{value ?? "date left open"}</span>
						<span class="event" dir="auto">
							{event}
						</span>
					</Fact>
				))}
			</ul>
		</Section>
	);
}

function Aliases({ names }: { names: readonly string[] }) {
	if (names.length === 0) return null;
	return (
		<span class="notes" dir="auto">
			also {names.join(", ")}
		</span>
	);
}
