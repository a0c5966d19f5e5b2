import fc from "fast-check";

/** A request as it is sent: everything but the host. */
export type Sent = {
	readonly path: string;
	readonly method: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array<ArrayBuffer>;
};

const POST = { path: "/v1/factsheets", method: "POST" } as const;
const JSON_TYPE = { "content-type": "application/json" };

const POISONS = [
	'{"__proto__":{"store":false,"text":"x","polluted":true}}',
	'{"text":"x","__proto__":{"polluted":true}}',
	'{"text":"x","constructor":{"prototype":{"polluted":true}}}',
	'{"text":"x","title":{"toString":null}}',
	'{"text":"x","engine":"__proto__"}',
	'{"text":"x","engine":"constructor"}',
	'{"text":"x","text":5}',
	'{"text":1e999}',
	'{"text":"x","title":-0}',
	'{"text":"x","store":123456789012345678901234567890}',
	'{"text":"\\ud800","title":"\\u0000"}',
	'{"text":"x","publishedAt":"+275760-09-13"}',
	`{"text":"x","publishedAt":"${"9".repeat(2_000)}"}`,
	`${"[".repeat(50_000)}${"]".repeat(50_000)}`,
	'{"a":'.repeat(20_000),
	`{"text":"x","title":${'{"a":'.repeat(4_000)}1${"}".repeat(4_000)}}`,
	"null",
	"[]",
	'"text"',
	"\ufeff{}",
] as const;

/** JSON that reaches for prototypes, nests too deep, or is no JSON at all. */
const poisonous = fc
	.oneof(fc.constantFrom(...POISONS), fc.json({ maxDepth: 6 }))
	.map((body): Sent => ({ ...POST, headers: JSON_TYPE, body }));

const values = fc.oneof(
	fc.anything({ withNullPrototype: false }),
	fc.string({ unit: "binary", maxLength: 80 }),
	fc.constantFrom("en", "2024-02-30", "2024-03-05", "http://[::ffff:127.0.0.1]/", true, 1e308),
);
const names = fc.constantFrom(
	...["text", "html", "url", "title", "publishedAt", "sourceUrl", "publisher", "language"],
	...["engine", "store", "__proto__", "constructor", "toString"],
);
const oddFields = fc.array(fc.tuple(names, values), { maxLength: 6 }).map((entries): Sent => {
	const seen = entries.map(([name, value]) => `${JSON.stringify(name)}:${asJson(value)}`);
	return { ...POST, headers: JSON_TYPE, body: `{${seen.join(",")}}` };
});

function asJson(value: unknown): string {
	try {
		return JSON.stringify(value) ?? "null";
	} catch {
		return "null";
	}
}

const forms = fc
	.array(fc.tuple(names, fc.string({ unit: "binary", maxLength: 40 })), { maxLength: 8 })
	.map(
		(entries): Sent => ({
			...POST,
			headers: { "content-type": "application/x-www-form-urlencoded" },
			body: entries
				.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
				.join("&")
				.concat("&%", "=%zz&&&=;"),
		}),
	);

const MARKUP = [
	"<p>At least 14 people were killed in Paris on Sunday, police officer Anna Bell said.</p>",
	...["<html lang='en'>", "<head>", "<body>", "<article>", "</article>", "<title>", "</title>"],
	...["<base href='http://[/'>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA["],
	...["<table><tr><td>", "<svg><title>", "<template>", "<b><i>", "<div>", "</div>", "<p a='"],
	...[
		"&amp;",
		"&#0;",
		"&#x110000;",
		"&",
		"<",
		">",
		"</",
		"\0",
		"\ud800",
		"<h1>",
		"<br>",
		"<a href=",
	],
	'<script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":{}}</script>',
	"<meta property='article:published_time' content='2024-03-05'>",
] as const;
const pages = fc
	.record({
		pieces: fc.array(
			fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: "binary", maxLength: 8 })),
			{ maxLength: 40 },
		),
		times: fc.constantFrom(1, 1, 1, 20, 300),
	})
	.map(
		({ pieces, times }): Sent => ({
			...POST,
			headers: { "content-type": "text/html" },
			body: pieces.join("").repeat(times).slice(0, 10_000),
		}),
	);

/** Header values as far as HTTP lets them through. */
const headerValue = fc.oneof(
	fc.string({ unit: fc.constantFrom(...'abz019 */;,=.q+"-()<>@\\\t'), maxLength: 60 }),
	fc.constantFrom(
		"*/*",
		'W/"x", ""',
		"*",
		"text/html;q=1e9",
		"a/b;q=-1,text/csv;q=NaN",
		`${"text/html,".repeat(700)}*/*`,
		'"'.repeat(4_000),
		"text/plain; charset=utf-16le",
		"text/plain; charset=__proto__",
		"__proto__",
		"gzip, br",
		"chunked",
		"bytes=0-1",
	),
);
const headerNames = fc.constantFrom(
	...["accept", "if-none-match", "content-type", "content-encoding", "content-language"],
	...["range", "origin", "x-forwarded-host", "x-http-method-override", "cookie", "authorization"],
	...["accept-encoding", "sec-fetch-site", "if-modified-since", "x-slack-signature"],
);
const headered = fc
	.record({
		given: fc.dictionary(headerNames, headerValue, { maxKeys: 4, noNullPrototype: true }),
		method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"),
		path: fc.constantFrom("/v1/factsheets", `/v1/factsheets/${"A".repeat(24)}`, "/", "/docs"),
		body: fc.string({ unit: "binary", maxLength: 30 }),
	})
	.map(({ given, method, path, body }): Sent => {
		const headers = Object.fromEntries(
			Object.entries(given).map(([name, value]) => [name, value.replace(/[^\t\x20-\x7e]/g, "")]),
		);
		const hasBody = method === "POST" || method === "PUT";
		return { path, method, headers, ...(hasBody && { body }) };
	});

const ids = fc.oneof(
	fc.string({ unit: "binary", maxLength: 40 }).map((id) => encodeURIComponent(id.toWellFormed())),
	fc.constantFrom("%", "%00", "..%2f..", "__proto__", "constructor", "A".repeat(8_000), "%ff%fe"),
	fc.string({ unit: fc.constantFrom(..."Az09_-"), minLength: 24, maxLength: 24 }),
);
const paths = fc
	.record({
		id: ids,
		door: fc.constantFrom("/v1/factsheets/", "/s/", "/problems/", "/slack/", "/", "/assets/"),
		query: fc.webQueryParameters(),
		method: fc.constantFrom("GET", "HEAD", "DELETE"),
	})
	.map(
		({ id, door, query, method }): Sent => ({ path: `${door}${id}?${query}`, method, headers: {} }),
	);

const bytes = fc
	.record({
		body: fc.uint8Array({ maxLength: 80 }),
		type: fc.constantFrom(
			...["application/json", "text/plain", "text/html", "text/plain; charset=utf-16be"],
			...["text/html; charset=shift_jis", "multipart/form-data; boundary=x", "text/plain;charset="],
		),
	})
	.map(({ body, type }): Sent => ({ ...POST, headers: { "content-type": type }, body }));

/** Requests such as nobody sends who means well. */
export const hostileRequests: fc.Arbitrary<Sent> = fc.oneof(
	poisonous,
	oddFields,
	forms,
	pages,
	headered,
	paths,
	bytes,
);
