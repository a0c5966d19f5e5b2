import type { Count, Disputed, Statement, When, Where, Who } from "../../../sheet/facts.ts";
import type { FactSheet } from "../../../sheet/sheet.ts";

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
		mentions: [...sheet.who.map(agent), ...sheet.where.map(place), ...sheet.when.flatMap(event)],
		hasPart: [
			...sheet.counts.map(figure),
			...sheet.statements.filter(({ direct }) => direct).map(quotation),
			...sheet.disputed.flatMap(claims),
		],
	});
}

function agent({ name, aliases, kind, role }: Who): Node {
	const names = { name, alternateName: aliases.length > 0 ? aliases : undefined };
	return kind === "person"
		? { "@type": "Person", ...names, jobTitle: role ?? undefined }
		: { "@type": "Organization", ...names, description: role ?? undefined };
}

const PLACE_TYPES: Readonly<Record<Where["kind"], string>> = {
	country: "Country",
	region: "AdministrativeArea",
	city: "City",
	facility: "Place",
	natural: "Landform",
	other: "Place",
};

function place({ name, aliases, kind, country, coordinates }: Where): Node {
	return {
		"@type": PLACE_TYPES[kind],
		name,
		alternateName: aliases.length > 0 ? aliases : undefined,
		address: country ? { "@type": "PostalAddress", addressCountry: country } : undefined,
		geo: coordinates
			? { "@type": "GeoCoordinates", latitude: coordinates.lat, longitude: coordinates.lon }
			: undefined,
	};
}

/** Dates whose value the text leaves open are no events on a calendar. */
function event({ event, value }: When): Node[] {
	if (value === null) return [];
	const [start, end] = value.split("/");
	const date = (point: string | undefined) => (point === ".." ? undefined : point);
	return [{ "@type": "Event", name: event, startDate: date(start), endDate: date(end) }];
}

function figure({ text, value, upper, bound, unit, currency, subject, source }: Count): Node {
	const least = bound === "at_least" || bound === "more_than" || bound === "range";
	const most = bound === "up_to" || bound === "less_than";
	return {
		"@type": "Claim",
		text,
		creditText: source?.name,
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
	return { "@type": "Quotation", text: content.quote, creditText: source.name };
}

function claims({ point, positions }: Disputed): Node[] {
	return positions.map(({ holder, claim }) => ({
		"@type": "Claim",
		name: point,
		text: claim,
		creditText: holder ?? undefined,
	}));
}
