import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, inject, it } from "vitest";
import { exchange, head, leave, statuses } from "./wire.ts";

const origin = inject("origin");
const JSON_TYPE = "Content-Type: application/json";
const CHUNKED = "Transfer-Encoding: chunked";
let told = 0;
/** A body that no other test sends, with a word in every field that nothing of ours would print. */
const body = () => {
	told += 1;
	const text = `Xylophone police said ${told} men were arrested in Xylophoneville on Sunday.`;
	const sourceUrl = `https://xylophone.example/${told}`;
	return JSON.stringify({ text, title: "Xylophone", publisher: "Xylophone Post", sourceUrl });
};
const chunk = (words: string) => `${Buffer.byteLength(words).toString(16)}\r\n${words}\r\n`;
const lengthOf = (words: string) => `Content-Length: ${Buffer.byteLength(words)}`;
const send = (...parts: (string | Uint8Array)[]) => exchange(origin, parts);

afterEach(async () => {
	expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

describe("a body on the wire", () => {
	it("is read in chunks, without a Content-Length", async () => {
		const words = body();
		const parts = [words.slice(0, 30), words.slice(30)].map(chunk);
		const answer = await send(head(JSON_TYPE, CHUNKED), ...parts, "0\r\n\r\n");
		expect(statuses(answer)).toEqual([200]);
		expect(answer).toContain("men were arrested");
	});

	it("is refused in chunks that never end being more", async () => {
		const more = chunk("x".repeat(100_000));
		const parts = Array.from({ length: 12 }, () => more);
		expect(statuses(await send(head(JSON_TYPE, CHUNKED), ...parts, "0\r\n\r\n"))).toEqual([413]);
	});

	it("is refused by its promised length", async () => {
		const answer = await send(head(JSON_TYPE, "Content-Length: 1000001"), "x".repeat(1_000_001));
		expect(statuses(answer)).toEqual([413]);
		expect(answer).toContain("/problems/body-too-large");
	});

	it("is refused when it is compressed, whatever it expands to", async () => {
		for (const bytes of [gzipSync(body()), gzipSync("x".repeat(50_000_000))]) {
			const length = `Content-Length: ${bytes.length}`;
			const answer = await send(head(JSON_TYPE, "Content-Encoding: gzip", length), bytes);
			expect(statuses(answer)).toEqual([415]);
			expect(answer).toContain("/problems/unsupported-media-type");
		}
	});

	it("of two types is of neither", async () => {
		const words = body();
		const answer = await send(head(JSON_TYPE, "Content-Type: text/plain", lengthOf(words)), words);
		expect([[400], [415]]).toContainEqual(statuses(answer));
	});
});

describe("a request that smuggles another", () => {
	const hidden = "GET /v1/factsheets/smuggled HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

	it.each<[string, readonly string[], string]>([
		["under two lengths", ["Content-Length: 2", "Content-Length: 60"], `{}${hidden}`],
		["under a list of lengths", ["Content-Length: 2, 60"], `{}${hidden}`],
		["under a length and chunks", ["Content-Length: 6", CHUNKED], `0\r\n\r\n${hidden}`],
		["under a signed length", ["Content-Length: +2"], `{}${hidden}`],
		["under odd chunks", ["Transfer-Encoding: xchunked"], `0\r\n\r\n${hidden}`],
		["behind a chunk of no number", [CHUNKED], `zz\r\n\r\n${hidden}`],
		[
			"in a folded header",
			["X-Fold: a", " Content-Length: 60", "Content-Length: 2"],
			`{}${hidden}`,
		],
		["behind a space before a colon", ["Content-Length : 60"], hidden],
	])("%s gets one answer at most, and none to what it hides", async (_, headers, words) => {
		const answer = await send(head(JSON_TYPE, ...headers), words);
		const got = statuses(answer);
		expect(got.length).toBeLessThanOrEqual(1);
		for (const status of got) expect(status).toBeGreaterThanOrEqual(400);
		// The development server has a 500 of its own for broken chunks; the Worker never sees them.
		expect(answer).not.toMatch(/internal-error|sheet-not-found/);
	});

	it.each([
		["a NUL in a header", "X-Odd: a\0b"],
		["a bare line end in a header", "X-Odd: a\nX-Evil: b"],
		["headers without end", `X-Long: ${"x".repeat(300_000)}`],
	])("by %s is refused or read as one request", async (_, header) => {
		const words = body();
		const answer = await send(head(JSON_TYPE, header, lengthOf(words)), words);
		expect(statuses(answer).length).toBeLessThanOrEqual(1);
		expect(statuses(answer)).not.toContain(500);
	});
});

describe("a caller who leaves", () => {
	it.each<[string, (words: string) => string[]]>([
		["before the body", (words) => [head(JSON_TYPE, lengthOf(words))]],
		["in the middle of it", (words) => [head(JSON_TYPE, lengthOf(words)), words.slice(0, 40)]],
		["in the middle of a chunk", (words) => [head(JSON_TYPE, CHUNKED), "fff\r\n", words]],
		["before the answer", (words) => [head(JSON_TYPE, lengthOf(words)), words]],
	])("%s costs nobody else theirs", async (_, parts) => {
		const words = body();
		await Promise.all(Array.from({ length: 40 }, () => leave(origin, parts(words))));
		const headers = { "content-type": "application/json" };
		const ask = () => fetch(`${origin}/v1/factsheets`, { method: "POST", headers, body: words });
		const answers = await Promise.all(Array.from({ length: 10 }, ask));
		expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
		const bodies = await Promise.all(answers.map((answer) => answer.text()));
		expect(new Set(bodies).size).toBe(1);
	});
});

describe("all that the Worker prints", () => {
	it("has a line for each request, and no word of any", async () => {
		await send(head(JSON_TYPE, lengthOf(body())), body());
		const headers = { authorization: "Bearer xylophone", cookie: "xylophone=1" };
		await fetch(`${origin}/v1/factsheets?text=xylophone`, { headers });
		const printed = await readFile(inject("printed"), "utf8");
		// The server of the development tool logs addresses on lines of its own.
		const ours = printed.split("\n").filter((line) => !line.includes("[wrangler:"));
		expect(ours.filter((line) => line.includes('"at":"request"')).length).toBeGreaterThan(20);
		expect(ours.filter((line) => /xylophone/i.test(line))).toEqual([]);
	});
});
