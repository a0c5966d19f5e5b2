import type { Mentions } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import { weighCounts } from "./counts.ts";
import { weighDisputed } from "./disputed.ts";
import { weighEntities } from "./entities.ts";
import type { Findings } from "./findings.ts";
import { weighGaps } from "./gaps.ts";
import { weighLead } from "./lead.ts";
import { weighStatements } from "./statements.ts";
import { weighWhen } from "./when.ts";
import { weighWhere } from "./where.ts";
import { weighWho } from "./who.ts";

/** Mentions → Findings. The only place where the order of weighing is decided. */
export function weigh(reading: Reading, mentions: Mentions): Findings {
	const entities = weighEntities(reading, mentions.names);
	const who = weighWho(reading, entities);
	const where = weighWhere(reading, entities);
	const when = weighWhen(reading, mentions.dates);
	// Sources first: a figure in reported speech belongs to whoever is speaking.
	const statements = weighStatements(reading, mentions.attributions, who);
	const counts = weighCounts(reading, mentions.quantities, statements);
	// Disputes last: they set statements and figures side by side.
	const disputed = weighDisputed(reading, { claims: mentions.claims, counts, statements, who });
	const gaps = weighGaps(reading, mentions.gaps);
	return { lead: weighLead(reading), who, where, when, counts, statements, disputed, gaps };
}
