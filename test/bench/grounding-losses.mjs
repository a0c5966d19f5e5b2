// What becomes of each fact of a correct answer, given alone: kept, left open, altered or lost.
import { EMPTY_ANSWER } from "./grounding-gold.mjs";

const COUNTED = ["value", "upper", "bound", "unit", "category"];

/** @returns {{ list: string, item: object, fate: "kept" | "left open" | "altered" | "lost" }[]} */
export function lossesOf({ answer, ground }) {
	const alone = (list, items) => ground({ ...EMPTY_ANSWER, [list]: items })[list];
	const plain = ["who", "where", "when", "counts", "statements", "gaps"].flatMap((list) =>
		answer[list].map((item) => ({ list, item, fate: fateOf(list, item, alone(list, [item])[0]) })),
	);
	const matters = Map.groupBy(answer.disputed, ({ matter }) => matter);
	const disputed = [...matters.values()].flatMap((items) => {
		const [point] = alone("disputed", items);
		return items.map((item) => ({
			list: "disputed",
			item,
			fate: fateOfPosition(item, items, point),
		}));
	});
	return [...plain, ...disputed];
}

function fateOf(list, item, fact) {
	if (fact === undefined) return "lost";
	if (list === "when" && fact.value === null && item.value !== null) return "left open";
	return isSame(list, item, fact) ? "kept" : "altered";
}

function isSame(list, item, fact) {
	switch (list) {
		case "who":
			return fact.kind === item.kind;
		case "when":
			return fact.value === item.value;
		case "counts":
			return COUNTED.every((key) => fact[key] === (item[key] ?? null));
		case "statements":
			return [fact.source.name, fact.source.evidence.quote].some((name) =>
				isLike(name, item.source),
			);
		default:
			return true;
	}
}

function fateOfPosition(item, items, point) {
	if (point === undefined || point.positions.length < items.length) return "lost";
	return point.kind === item.kind ? "kept" : "altered";
}

const isLike = (one, other) => one.includes(other) || other.includes(one);

/**
 * The details of facts that are not lost: roles, countries, whose figure, whose position.
 * @returns {boolean[]} whether each is on the sheet as the answer has it
 */
export function detailsOf({ answer, ground }) {
	const alone = (list, items) => ground({ ...EMPTY_ANSWER, [list]: items })[list];
	const told = (list, key, of) =>
		answer[list].flatMap((item) => {
			const [fact] = item[key] === null ? [] : alone(list, [item]);
			return fact === undefined ? [] : [of(fact) !== null && isLike(of(fact), item[key])];
		});
	const held = answer.disputed.flatMap((item) => {
		const position = alone("disputed", [item])[0]?.positions[0];
		if (position === undefined || item.holder === null) return [];
		return [position.holder !== null && isLike(position.holder, item.holder)];
	});
	return [
		...told("who", "role", ({ role }) => role),
		...told("where", "country", ({ country }) => country),
		...told("counts", "source", ({ source }) => source?.name ?? null),
		...held,
	];
}
