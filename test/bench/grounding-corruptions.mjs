// Ten ways to spoil one fact of a correct answer, as models are known to; each tells whether the spoilt fact is on a sheet.
import { assertionsOf, bare, wordingsOf } from "./grounding-facts.mjs";

const INVENTED = [
	"Marcus Ellerby",
	"Dr Ines Kovarik",
	"Port Ellery",
	"the Halden Institute",
	"Tomas Brandvold",
];
const NUMBERS = [
	(n) => n * 10,
	(n) => n + 1,
	(n) => n * 2,
	(n) => Number([...`${n}1`].join("")),
	(n) => Math.max(0, n - 1),
];
const BOUNDS = ["exact", "at_least", "more_than", "about", "up_to", "less_than"];
const CATEGORIES = ["killed", "injured", "missing", "arrested", "infected", "displaced", "rescued"];
const COUNTRIES = ["BR", "KE", "NO", "VN", "CA", "AU"];
const OPPOSITES = [
	[/\b(was|were|is|are|had|has|have|will|would|could|did)\b/, "$1 not"],
	[/\bkilled\b/, "rescued"],
	[/\b(said|says)\b/, "denied"],
	[/\bmore\b/, "fewer"],
	[/\bincreased?|rose\b/, "fell"],
	[/\b(\p{Lu}\p{L}{3,})\b/u, "Ellerby"],
	[/(\S+)$/, "for money"],
];

/**
 * Each kind: which facts it can spoil, how, and whether a sheet shows the spoilt fact. `spoil` gives null where
 * it finds nothing to spoil. By default a spoilt fact shows in any assertion that the correct sheet lacks.
 */
export const KINDS = {
	"invented name": {
		lists: ["who", "where"],
		spoil: ({ item, pick }) => {
			const part = item.name.split(" ");
			const name = pick([
				pick(INVENTED),
				["Ellis", ...part.slice(1)].join(" "),
				[...part, "Junior"].join(" "),
			]);
			return { ...item, name, aliases: [] };
		},
	},
	"altered figure": {
		lists: ["counts"],
		spoil: ({ item, pick }) => {
			const value = pick(NUMBERS)(item.value);
			if (value === item.value) return null;
			const digits = item.figure.match(/\d[\d,.]*\d|\d/)?.[0];
			if (digits === undefined || pick([true, false])) return { ...item, value };
			const swap = (words) => words.replace(digits, `${value}`);
			return {
				...item,
				value,
				figure: swap(item.figure),
				quote: pick([swap(item.quote), item.quote]),
			};
		},
	},
	"altered bound": {
		lists: ["counts"],
		spoil: ({ item, pick }) => ({
			...item,
			bound: pick(BOUNDS.filter((bound) => bound !== item.bound)),
		}),
	},
	"wrong category or kind": {
		lists: ["counts", "who"],
		spoil: ({ item, pick }) => {
			if ("kind" in item)
				return { ...item, kind: item.kind === "person" ? "organization" : "person" };
			const other = pick(CATEGORIES.filter((category) => category !== item.category));
			const unit = pick(
				["money", "percent", "measure", "people", "things"].filter((each) => each !== item.unit),
			);
			return pick([
				{ ...item, category: other },
				{ ...item, unit, currency: unit === "money" ? "USD" : null },
			]);
		},
	},
	"shifted date": {
		lists: ["when"],
		spoil: ({ item, pick }) => {
			if (item.value === null) return null;
			const [year, ...rest] = item.value.split("-");
			if (!/^\d{4}$/.test(year)) return null;
			const later = [`${Number(year) + pick([-1, 1])}`, ...rest].join("-");
			const day = item.value.replace(/\d\d$/, (digits) =>
				`${(Number(digits) % 28) + 1}`.padStart(2, "0"),
			);
			const value = pick([later, rest.length === 2 ? day : later]);
			return value === item.value ? null : { ...item, value };
		},
	},
	"another's words": {
		lists: ["statements", "counts", "disputed"],
		spoil: ({ item, pick, others, article }) => {
			const key = "holder" in item ? "holder" : "source";
			const own = bare(item[key]) ?? "";
			const known = own.split(" ");
			const strangers = others.filter(
				(name) =>
					!bare(name)
						.split(" ")
						.some((word) => known.includes(word)),
			);
			const at = article.text.indexOf(item.quote);
			const near = strangers.filter((name) => {
				const place = article.text.indexOf(name, Math.max(0, at - 300));
				return place !== -1 && place < at + item.quote.length + 300;
			});
			const name = pick(near.length > 0 && pick([true, false]) ? near : strangers);
			return name === undefined ? null : { ...item, [key]: name, spoilt: name };
		},
		isOn: (facts, { correct, embedded, spoilt }) => {
			const tells = (sheet) =>
				tellersAt(sheet, spoilt.quote).some((name) => isLike(name, bare(spoilt.spoilt)));
			return tells(facts) && !tells(correct) && !tells(embedded);
		},
	},
	"stitched quote": {
		lists: ["counts", "statements", "disputed", "gaps", "when"],
		spoil: ({ item, pick, article }) => {
			const words = item.quote.split(" ");
			const lines = article.text
				.split(/(?<=[.!?])\s+/)
				.filter((line) => !line.includes(item.quote) && line.length > 60);
			const other = pick(lines)?.split(" ");
			if (other === undefined || words.length < 6) return null;
			const half = Math.ceil(words.length / 2);
			const quote = [...words.slice(0, half), ...other.slice(Math.floor(other.length / 2))].join(
				" ",
			);
			return { ...item, quote, ...("claim" in item && { claim: quote }) };
		},
	},
	"altered words": {
		lists: ["statements", "disputed", "gaps"],
		spoil: ({ item, pick }) => {
			const [pattern, by] = pick(OPPOSITES.filter(([each]) => each.test(item.quote))) ?? [];
			if (pattern === undefined) return null;
			const quote = item.quote.replace(pattern, by);
			return { ...item, quote, ...("claim" in item && { claim: quote }), spoilt: quote };
		},
		// The article's own words, shown for altered ones, are the check at work: at another place they would not be.
		isOn: (facts, { correct, embedded, spoilt }) =>
			wordingsOf(facts).has(bare(spoilt.spoilt)) ||
			isElsewhere(placesOf(facts), [...placesOf(correct), ...placesOf(embedded)]),
	},
	"another's role or country": {
		lists: ["who", "where"],
		spoil: ({ item, pick, answer }) => {
			if ("country" in item)
				return { ...item, country: pick(COUNTRIES.filter((code) => code !== item.country)) };
			const roles = answer.who.flatMap(({ role }) =>
				role !== null && role !== item.role ? [role] : [],
			);
			const role = pick(roles);
			return role === undefined || item.kind !== "person" ? null : { ...item, role };
		},
		isOn: (facts, sheet) => {
			const { role, country } = sheet.spoilt;
			const told = `: ${country ?? bare(role)}`;
			return assertsMore(facts, sheet).some((assertion) => assertion.endsWith(told));
		},
	},
	"another's subject or event": {
		lists: ["counts", "when", "disputed"],
		spoil: ({ item, pick, answer }) => {
			const key = ["subject", "event", "claim"].find((each) => each in item);
			const all = [...answer.counts, ...answer.when, ...answer.disputed]
				.filter((each) => !each.quote.includes(item.quote) && !item.quote.includes(each.quote))
				.flatMap((each) => each.subject ?? each.event ?? each.claim);
			const turned = OPPOSITES.slice(0, 4).flatMap(([pattern, by]) =>
				pattern.test(item[key]) ? [item[key].replace(pattern, by)] : [],
			);
			const words = pick([pick(turned) ?? pick(all), pick(all)]);
			return words === undefined || bare(words) === bare(item[key])
				? null
				: { ...item, [key]: words, spoilt: words };
		},
		isOn: (facts, { correct, spoilt }) =>
			wordingsOf(facts).has(bare(spoilt.spoilt)) && !wordingsOf(correct).has(bare(spoilt.spoilt)),
	},
};

const isLike = (one, other) =>
	` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);

/** Whoever a sheet has say or hold what stands in a quote. */
function tellersAt({ counts, statements, disputed }, quote) {
	const isIn = (evidence) =>
		evidence.some((words) => quote.includes(words.quote) || words.quote.includes(quote));
	return [
		...counts.flatMap(({ source, evidence }) => (source && isIn(evidence) ? [source.name] : [])),
		...statements.flatMap(({ source, content }) =>
			isIn([content]) ? [source.name, source.evidence.quote] : [],
		),
		...disputed.flatMap(({ positions }) =>
			positions.flatMap(({ holder, evidence }) => (holder && isIn(evidence) ? [holder] : [])),
		),
	].map(bare);
}

/** Where statements, positions and gaps stand. */
function placesOf({ statements, disputed, gaps }) {
	return [
		...statements.map(({ content }) => content),
		...disputed.flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence)),
		...gaps.flatMap(({ evidence }) => evidence),
	];
}

function isElsewhere(places, known) {
	const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
	const isSame = (a, b) => shared(a, b) >= 0.8 * Math.max(a.end - a.start, b.end - b.start);
	return places.some((place) => !known.some((other) => isSame(place, other)));
}

/** Whether a sheet asserts something that neither the correct sheet nor the embedded engine's does. */
export function assertsMore(facts, { correct, embedded }) {
	const known = new Set([...assertionsOf(correct, true), ...assertionsOf(embedded, true)]);
	return [...assertionsOf(facts)].filter((assertion) => !known.has(assertion));
}
