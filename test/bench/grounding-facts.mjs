// What a sheet asserts, so that two sheets can be compared assertion by assertion.

const at = ({ start, end }) => `${start}-${end}`;
const bare = (words) =>
	words
		?.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

/**
 * Every assertion of a sheet, keyed by what it is about: a figure's value, a name's role, a statement's source.
 * A figure or date is told where it stands first, or at every place of its evidence.
 */
export function assertionsOf(facts, everywhere = false) {
	const placesOf = (evidence) => (everywhere ? evidence : evidence.slice(0, 1));
	const told = new Set();
	const tell = (about, value) => {
		if (value !== null && value !== undefined) told.add(`${about}: ${value}`);
	};
	for (const who of facts.who)
		for (const name of [who.name, ...who.aliases]) {
			tell("who", bare(name));
			tell(`kind of ${bare(name)}`, who.kind);
			tell(`role of ${bare(name)}`, bare(who.role));
		}
	for (const where of facts.where)
		for (const name of [where.name, ...where.aliases]) {
			tell("where", bare(name));
			tell(`country of ${bare(name)}`, where.country);
		}
	for (const { value, evidence } of facts.when)
		for (const place of placesOf(evidence)) tell(`date at ${at(place)}`, value);
	for (const count of facts.counts) {
		for (const place of placesOf(count.evidence)) {
			for (const key of ["value", "upper", "bound", "unit", "currency", "category"])
				tell(`${key} at ${at(place)}`, count[key]);
		}
	}
	for (const { content, source } of facts.statements)
		tell(`said at ${at(content)}`, bare(source.name));
	for (const { positions } of facts.disputed) {
		for (const { evidence } of positions) tell("disputed", at(evidence[0]));
	}
	for (const { evidence } of facts.gaps) tell("gap", at(evidence[0]));
	return told;
}

/** The words on a sheet that an engine may have put in its own way. */
export function wordingsOf({ who, when, counts, disputed }) {
	return new Set(
		[
			...who.map(({ role }) => role),
			...when.map(({ event }) => event),
			...counts.map(({ subject }) => subject),
			...disputed.flatMap(({ point, positions }) => [
				point,
				...positions.map(({ claim }) => claim),
			]),
		]
			.filter((words) => words !== null)
			.map(bare),
	);
}
export { bare };
