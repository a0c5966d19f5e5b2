// What becomes of each fact of a correct answer, given alone: kept, left open, altered or lost.

const EMPTY = {
	lead: null,
	who: [],
	where: [],
	when: [],
	counts: [],
	statements: [],
	disputed: [],
	gaps: [],
};
const COUNTED = ["value", "upper", "bound", "unit", "category"];

/** @returns {{ list: string, item: object, fate: "kept" | "left open" | "altered" | "lost" }[]} */
export function lossesOf({ answer, ground }) {
	const alone = (list, items) => ground({ ...EMPTY, [list]: items })[list];
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
