import type { Reading } from "../read/reading.ts";
import type { Entity } from "./entities.ts";
import type { WhoFinding } from "./findings.ts";
import { isCredit } from "./who-credits.ts";
import { findRole } from "./who-roles.ts";

/** People and organisations with their roles, most important first. */
export function weighWho(reading: Reading, entities: readonly Entity[]): readonly WhoFinding[] {
	return entities
		.filter(({ mentions }) => mentions.some((mention) => !isCredit(reading, mention)))
		.flatMap((entity) => toFinding(reading, entity))
		.map((finding) => ({ finding, weight: weightOf(reading, finding) }))
		.sort((a, b) => b.weight - a.weight)
		.map(({ finding }) => finding);
}

function toFinding(reading: Reading, entity: Entity): WhoFinding[] {
	const { kind, name, aliases, mentions } = entity;
	if (kind === "place") return [];
	const evidence = mentions.map(({ start, end }) => ({ start, end }));
	const role = kind === "person" ? findRole(reading, entity) : null;
	return [{ name, aliases: [...aliases], kind, role, evidence }];
}

/** Often named, early named, named in the headline. */
function weightOf({ article, text }: Reading, { name, aliases, evidence }: WhoFinding): number {
	const start = evidence[0]?.start ?? text.length;
	const title = article.title ?? "";
	const inTitle = [name, ...aliases].some((form) => title.includes(form));
	const early = 3 * (1 - start / Math.max(1, text.length));
	return Math.min(12, evidence.length) + early + (inTitle ? 4 : 0) + (start < 400 ? 2 : 0);
}
