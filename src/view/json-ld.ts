import type { Count, Disputed, Statement, When, Where, Who } from "../sheet/facts.ts";
import type { FactSheet } from "../sheet/sheet.ts";

type Node = Readonly<Record<string, unknown>>;

/** The sheet in schema.org's words, where it has them; what it has no word for is left out. */
export function renderJsonLd(sheet: FactSheet): string {
	const { article } = sheet;
	return JSON.stringify({
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		identifier: sheet.id,
		headline: article.title ?? undefined,
		abstract: sheet.lead?.text,
		articleBody: article.text,
		wordCount: article.words,
		inLanguage: article.language,
		datePublished: article.publishedAt ?? undefined,
		url: article.url ?? undefined,
		publisher: article.publisher ? { "@type": "Organization", name: article.publisher } : undefined,
		contentLocation: sheet.where.filter(({ event }) => event).map(placeReference),
		mentions: [...sheet.who.map(agent), ...sheet.where.map(place), ...sheet.when.flatMap(event)],
		hasPart: [
			...sheet.counts.map(figure),
			...sheet.statements.filter(({ direct }) => direct).map(quotation),
			...sheet.disputed.flatMap(claims),
		],
	});
}

/** Within the document; a place or an agent is described once and referred to from elsewhere. */
const reference = (id: string): Node => ({ "@id": `#${id}` });
const placeReference = ({ id }: Where): Node => reference(id);

function agent({ id, name, aliases, kind, role }: Who): Node {
	const names = { ...reference(id), name, alternateName: aliases.length > 0 ? aliases : undefined };
	return kind === "person"
		? { "@type": "Person", ...names, jobTitle: role ?? undefined }
		: { "@type": "Organization", ...names, description: role ?? undefined };
}

/** Who made a claim: the agent where it is one of the sheet's, else its name. */
function madeBy(name: string | null | undefined, who: string | null | undefined): Node {
	return who ? { author: reference(who) } : { creditText: name ?? undefined };
}

const PLACE_TYPES: Readonly<Record<Where["kind"], string>> = {
	country: "Country",
	region: "AdministrativeArea",
	city: "City",
	facility: "Place",
	natural: "Landform",
	other: "Place",
};

function place({ id, name, aliases, kind, country, coordinates }: Where): Node {
	return {
		"@type": PLACE_TYPES[kind],
		...reference(id),
		name,
		alternateName: aliases.length > 0 ? aliases : undefined,
		address: country ? { "@type": "PostalAddress", addressCountry: country } : undefined,
		geo: coordinates
			? { "@type": "GeoCoordinates", latitude: coordinates.lat, longitude: coordinates.lon }
			: undefined,
	};
}

/** The dates that ISO 8601 knows; uncertain and unspecified ones are EDTF alone. */
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Dates whose value the text leaves open are no events on a calendar. */
function event({ id, event, value }: When): Node[] {
	const [startDate, endDate] = (value ?? "")
		.split("/")
		.map((date) => (ISO_DATE.test(date) ? date : undefined));
	if (startDate === undefined && endDate === undefined) return [];
	return [{ "@type": "Event", ...reference(id), name: event, startDate, endDate }];
}

function figure({ text, value, upper, bound, unit, currency, subject, source }: Count): Node {
	const least = bound === "at_least" || bound === "more_than" || bound === "range";
	const most = bound === "up_to" || bound === "less_than";
	return {
		"@type": "Claim",
		text,
		...madeBy(source?.name, source?.who),
		about: {
			"@type": "QuantitativeValue",
			name: subject,
			value: least || most ? undefined : value,
			minValue: least ? value : undefined,
			maxValue: upper ?? (most ? value : undefined),
			unitText: currency ?? unit,
		},
	};
}

function quotation({ source, content }: Statement): Node {
	const speaker = source.who
		? { spokenByCharacter: reference(source.who) }
		: { creditText: source.name };
	return { "@type": "Quotation", text: content.quote, ...speaker };
}

function claims({ point, positions }: Disputed): Node[] {
	return positions.map(({ holder, who, claim }) => ({
		"@type": "Claim",
		name: point,
		text: claim,
		...madeBy(holder, who),
	}));
}
