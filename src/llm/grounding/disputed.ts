import { openQuestion } from "../../engine/text/questions.ts";
import type { Disputed, Position } from "../../sheet/facts.ts";
import type { Evidence } from "../../sheet/span.ts";
import { alignQuote } from "./align.ts";
import { isBorneOut } from "./dispute-kinds.ts";
import { cite, type Ground, nearby, overlap } from "./ground.ts";
import { holderOf } from "./holders.ts";
import type { Item, Verdict } from "./verdict.ts";
import { shortens } from "./wording.ts";

/** Positions name the figures they rest on, and holders their `who`, once the sheet is put together. */
export type DisputedDraft = Omit<Disputed, "id">;

/** One matter with the positions on it that stand in the article. */
export function groundDisputed(
	ground: Ground,
	items: readonly Item<"disputed">[],
): Verdict<DisputedDraft> {
	const [first] = items;
	const told = items.map((item) => positionOf(ground, item)).filter((found) => found !== null);
	const positions = told.map(({ fact }) => fact);
	const evidence = positions.flatMap((position) => position.evidence);
	const known = ground.study.facts.disputed.find((point) =>
		point.positions.some((position) =>
			position.evidence.some((own) => evidence.some((other) => overlap(own, other))),
		),
	);
	if (first === undefined || positions.length === 0) return null;
	const kind = isBorneOut(ground, first.kind, positions) ? first.kind : known?.kind;
	if (kind === undefined) return null;
	const point =
		pointOf(ground, first.point, evidence) ??
		known?.point ??
		openQuestion(positions[0]?.claim ?? "");
	return {
		fact: { engine: "llm", kind, point, positions },
		corrected:
			kind !== first.kind ||
			positions.length < items.length ||
			told.some(({ corrected }) => corrected),
	};
}

/** A position's words are a shortening of its evidence, else the evidence itself. */
function positionOf(ground: Ground, item: Item<"disputed">): Verdict<Position> {
	const span = alignQuote(ground, item.quote);
	if (span === null) return null;
	const evidence = cite(ground, span);
	const claim = shortens(ground, item.claim, span)
		? item.claim
		: evidence.quote.replace(/\s+/g, " ");
	const holder = holderOf(ground, item.holder, span);
	return {
		fact: { holder, who: null, claim, counts: [], evidence: [evidence] },
		corrected: holder !== item.holder,
	};
}

function pointOf(ground: Ground, point: string, evidence: readonly Evidence[]): string | null {
	return evidence.some((span) => shortens(ground, point, nearby(ground, span, 0))) ? point : null;
}
