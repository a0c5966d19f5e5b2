import { groupBy } from "../engine/text/group.ts";
import type { Evidence, Span } from "../sheet/span.ts";
import { type Ground, overlap } from "./grounding/ground.ts";
import type { Grounded } from "./grounding/index.ts";
import { isSameName } from "./grounding/names.ts";
import { sum } from "./grounding/verdict.ts";

/** What several answers about one article come to: each fact once, with the evidence of all its tellings. */
export function mergeAnswers({ study: { facts } }: Ground, answers: readonly Grounded[]): Grounded {
	const told = <Key extends keyof Grounded>(key: Key) => answers.map((answer) => answer[key]);
	return {
		lead: told("lead").find((lead) => lead !== null) ?? null,
		who: sameNames(told("who").flat()).map(([one, ...others]) => ({
			...withNames(one, others),
			role: [one, ...others].find(({ role }) => role !== null)?.role ?? null,
		})),
		where: sameNames(told("where").flat()).map(([one, ...others]) => ({
			...withNames(one, others),
			event: [one, ...others].some(({ event }) => event),
		})),
		when: sameFacts(told("when").flat(), facts.when),
		counts: sameFacts(told("counts").flat(), facts.counts),
		statements: firstOfEach(told("statements").flat(), ({ content }) => content),
		disputed: told("disputed")
			.flat()
			.filter(({ positions }, i, all) => {
				const before = all.slice(0, i).flatMap((other) => other.positions);
				return positions.some(
					({ evidence }) =>
						!before.some((other) =>
							other.evidence.some((span) => evidence.some((own) => overlap(span, own))),
						),
				);
			}),
		gaps: firstOfEach(told("gaps").flat(), ({ evidence: [span] }) => span),
		tally: sum(told("tally")),
	};
}

type Named = { readonly name: string; readonly aliases: string[]; readonly evidence: Evidence[] };

function sameNames<Entity extends Named>(
	entities: readonly Entity[],
): readonly [Entity, ...Entity[]][] {
	const groups: [Entity, ...Entity[]][] = [];
	for (const entity of entities) {
		const same = groups.find((group) => group.some((other) => isSameName(other, entity)));
		if (same === undefined) groups.push([entity]);
		else same.push(entity);
	}
	return groups;
}

function withNames<Entity extends Named>(one: Entity, others: readonly Entity[]): Entity {
	const names = [one, ...others].flatMap(({ name, aliases }) => [name, ...aliases]);
	return {
		...one,
		aliases: [...new Set(names)].filter((name) => name !== one.name),
		evidence: eachOnce([one, ...others].flatMap(({ evidence }) => evidence)),
	};
}

/** Facts of one expression, or of expressions that the embedded engine takes for one fact told again. */
function sameFacts<Fact extends { readonly evidence: Evidence[] }>(
	facts: readonly Fact[],
	embedded: readonly { readonly id: string; readonly evidence: readonly Evidence[] }[],
): readonly Fact[] {
	const groups = groupBy(facts, ({ evidence: [span] }) => {
		const known = embedded.find(({ evidence }) =>
			evidence.some(({ start, end }) => start === span?.start && end === span.end),
		);
		return known?.id ?? `${span?.start} ${span?.end}`;
	});
	return [...groups.values()].flatMap(([one, ...others]) => {
		if (one === undefined) return [];
		const evidence = [one, ...others].flatMap((fact) => fact.evidence);
		return [{ ...one, evidence: eachOnce(evidence) }];
	});
}

function firstOfEach<Fact>(
	facts: readonly Fact[],
	spanOf: (fact: Fact) => Span | undefined,
): Fact[] {
	return facts.filter((fact, i) => {
		const span = spanOf(fact);
		return !facts.slice(0, i).some((other) => {
			const before = spanOf(other);
			return span !== undefined && before !== undefined && overlap(span, before);
		});
	});
}

function eachOnce(evidence: readonly Evidence[]): Evidence[] {
	return [...new Map(evidence.map((span) => [`${span.start} ${span.end}`, span])).values()];
}
