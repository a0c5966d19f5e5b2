import { groupBy } from "../../engine/text/group.ts";
import type { Lead } from "../../sheet/facts.ts";
import type { Span } from "../../sheet/span.ts";
import type { Answer } from "../answer.ts";
import { type CountDraft, groundCount } from "./counts.ts";
import { type DisputedDraft, groundDisputed } from "./disputed.ts";
import { type GapDraft, groundGap } from "./gaps.ts";
import type { Ground } from "./ground.ts";
import { groundLead } from "./lead.ts";
import { groundStatement, type StatementDraft } from "./statements.ts";
import { judge, sum, type Tally } from "./verdict.ts";
import { groundWhen, type WhenDraft } from "./when.ts";
import { groundWhere, type WhereDraft } from "./where.ts";
import { groundWho, type WhoDraft } from "./who.ts";

/** What is left of an answer once it has been held against the article. */
export type Grounded = {
	readonly lead: Lead | null;
	readonly who: readonly WhoDraft[];
	readonly where: readonly WhereDraft[];
	readonly when: readonly WhenDraft[];
	readonly counts: readonly CountDraft[];
	readonly statements: readonly StatementDraft[];
	readonly disputed: readonly DisputedDraft[];
	readonly gaps: readonly GapDraft[];
	readonly tally: Tally;
};

/** Holds the answer about one part of an article against that part: what does not stand in it goes. */
export function groundAnswer(whole: Ground, answer: Answer, part: Span): Grounded {
	const ground = { ...whole, part };
	const who = judge(answer.who, (item) => groundWho(ground, item));
	const where = judge(answer.where, (item) => groundWhere(ground, item));
	const when = judge(answer.when, (item) => groundWhen(ground, item));
	const counts = judge(answer.counts, (item) => groundCount(ground, item));
	const statements = judge(answer.statements, (item) => groundStatement(ground, item));
	const matters = [...groupBy(answer.disputed, ({ matter }) => `${matter}`).values()];
	const disputed = judge(matters, (items) => groundDisputed(ground, items));
	const gaps = judge(answer.gaps, (item) => groundGap(ground, item));
	const lists = [who, where, when, counts, statements, disputed, gaps];
	return {
		lead: groundLead(ground, answer.lead),
		who: who.facts,
		where: where.facts,
		when: when.facts,
		counts: counts.facts,
		statements: statements.facts,
		disputed: disputed.facts,
		gaps: gaps.facts,
		tally: sum(lists.map(({ tally }) => tally)),
	};
}
