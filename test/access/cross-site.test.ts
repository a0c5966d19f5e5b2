import { describe, expect, it } from "vitest";
import { isFromElsewhere } from "../../src/access/cross-site.ts";

const OURS = "https://factsheet.example";
const sent = (method: string, fields: Readonly<Record<string, string>>) =>
	isFromElsewhere({ method, headers: new Headers(fields), origin: OURS });

describe("what changes something", () => {
	it.each([
		["from our page", { "sec-fetch-site": "same-origin", origin: OURS }],
		["from our page in an older browser", { origin: OURS }],
		["from nowhere, as its user typed it", { "sec-fetch-site": "none" }],
	])("is taken %s", (_, fields) => {
		for (const method of ["POST", "DELETE"]) expect(sent(method, fields)).toBe(false);
	});

	it.each<[string, Readonly<Record<string, string>>]>([
		["from another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
		[
			"from a sibling domain",
			{ "sec-fetch-site": "same-site", origin: "https://a.factsheet.example" },
		],
		["from another site that names ours", { "sec-fetch-site": "cross-site", origin: OURS }],
		["from another site in an older browser", { origin: "https://evil.example" }],
		["from a page that hides where it is", { origin: "null" }],
		["from our host without TLS", { origin: "http://factsheet.example" }],
		["from another port of our host", { origin: "https://factsheet.example:8443" }],
		["from who knows where", {}],
		["from a word that browsers do not say", { "sec-fetch-site": "same-origin, cross-site" }],
	])("is refused %s", (_, fields) => {
		for (const method of ["POST", "PUT", "PATCH", "DELETE", "post"])
			expect(sent(method, fields)).toBe(true);
	});
});

describe("what changes nothing", () => {
	it.each(["GET", "HEAD", "OPTIONS"])("is taken from anywhere: %s", (method) => {
		expect(sent(method, { "sec-fetch-site": "cross-site", origin: "https://evil.example" })).toBe(
			false,
		);
	});
});
