import type { Count, Disputed } from "../sheet/facts.ts";
import type { Facts } from "../sheet/sheet.ts";
import { overlap } from "./grounding/ground.ts";
import type { Grounded } from "./grounding/index.ts";
import { linksInto } from "./links.ts";

/** The sheet's facts, and how many of them the embedded engine alone had found. */
export type Written = { readonly facts: Facts; readonly added: number };

/**
 * A model's facts, each numbered and linked; after them the figures and disputed points that the embedded
 * engine found and the model missed.
 */
export function writeGrounded(grounded: Grounded, embedded: Facts): Written {
	const missedCounts = embedded.counts.filter((count) => !isTold(count, grounded.counts));
	const missedPoints = embedded.disputed.filter((point) => !isDisputed(point, grounded.disputed));
	const who = numbered("who", grounded.who);
	const counts = numbered("count", [...grounded.counts, ...missedCounts.map(embeddedOne)]);
	const links = linksInto({ who, counts }, embedded);
	const disputed = [...grounded.disputed, ...missedPoints.map(embeddedOne)];
	const facts: Facts = {
		lead: grounded.lead ?? embedded.lead,
		who,
		where: numbered("where", grounded.where),
		when: numbered("when", grounded.when),
		counts: counts.map((count) => ({
			...count,
			source: count.source && links.source(count.source),
		})),
		statements: numbered("statement", grounded.statements).map((statement) => ({
			...statement,
			source: links.source(statement.source),
		})),
		disputed: numbered("disputed", disputed).map((point) => ({
			...point,
			positions: point.positions.map(links.position),
		})),
		gaps: numbered("gap", grounded.gaps),
		warnings: [...embedded.warnings],
	};
	return { facts, added: missedCounts.length + missedPoints.length };
}

/** Whether one of the told figures is this one, wherever it is told again. */
function isTold({ evidence }: Count, told: Grounded["counts"]): boolean {
	return told.some(({ evidence: [figure] }) =>
		evidence.some((span) => figure && overlap(span, figure)),
	);
}

function isDisputed({ positions }: Disputed, told: Grounded["disputed"]): boolean {
	const spans = told.flatMap((point) => point.positions.flatMap(({ evidence }) => evidence));
	return positions.some(({ evidence }) =>
		evidence.some((own) => spans.some((span) => overlap(own, span))),
	);
}

function embeddedOne<Fact>(fact: Fact): Fact & { engine: "embedded" } {
	return { ...fact, engine: "embedded" };
}

function numbered<Fact>(list: string, facts: readonly Fact[]): (Fact & { id: string })[] {
	return facts.map((fact, i) => ({ ...fact, id: `${list}-${i + 1}` }));
}
