import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { takeIn } from "../../src/intake/index.ts";
import { Problem } from "../../src/sheet/problem.ts";
import { FactSheetRequest } from "../../src/sheet/request.ts";

/** What a request of ten seconds is cut to, so that the tests need not wait as long. */
const SHORT_MS = 400;
const SITE = "https://news.example";

beforeEach(() => {
	const timeout = AbortSignal.timeout.bind(AbortSignal);
	vi.spyOn(AbortSignal, "timeout").mockImplementation(() => timeout(SHORT_MS));
});
afterEach(() => {
	vi.restoreAllMocks();
});

const asked: string[] = [];
/** The internet, where `news.example` is the hostile site. Whatever else is asked for is not let out. */
async function fetchThere(url: string, init: RequestInit): Promise<Response> {
	asked.push(url);
	if (!url.startsWith(SITE)) throw new Error("asked for what it must not");
	return fetch(url.replace(SITE, inject("hostileSite")), init);
}

async function outcome(manner: string): Promise<string> {
	asked.length = 0;
	try {
		const { article } = await takeIn(
			FactSheetRequest.parse({ url: `${SITE}/${manner}` }),
			fetchThere,
		);
		return article.text;
	} catch (error) {
		if (error instanceof Problem) return error.document.type.replace("/problems/", "");
		throw error;
	}
}

describe("a site on a real port", () => {
	it("is read where it is honest", async () => {
		expect(await outcome("honest")).toContain("Two men were arrested in Leeds");
	});

	it.each([
		["never answers", "silent", "page-timed-out"],
		["never ends its head", "never-ending-head", "page-timed-out"],
		["trickles without end", "trickling", "page-timed-out"],
		["sends without end", "endless", "page-too-large"],
		["expands to more than is read", "bomb", "page-too-large"],
		["claims a compression that it has not", "no-gzip", "page-unreachable"],
		["promises more than it sends", "promises-too-much", "page-unreachable"],
		["promises two lengths", "promises-two-lengths", "page-unreachable"],
		["promises a length below nothing", "promises-nonsense", "page-unreachable"],
		["breaks its chunks", "bad-chunks", "page-unreachable"],
		["hangs up", "hangs-up", "page-unreachable"],
		["speaks no HTTP", "no-http", "page-unreachable"],
		["leads inside", "leads-inside", "address-refused"],
		["leads to the metadata of a cloud", "leads-to-metadata", "address-refused"],
		["leads in circles", "leads-in-circles", "page-unreachable"],
	])("that %s is refused by name", async (_, manner, problem) => {
		expect(await outcome(manner)).toBe(problem);
	});

	it("that promises less than it sends is read as far as it promised", async () => {
		const text = await outcome("promises-too-little");
		expect(text).toMatch(/^Two men were arrested/);
		expect(text.length).toBeLessThan(100);
	});

	it("that names a wrong charset is read, what cannot be decoded marked", async () => {
		expect(await outcome("wrong-charset")).toContain("Caf\ufffd owners were arrested.");
	});

	it("is never asked for an address inside", async () => {
		await outcome("leads-inside");
		expect(asked).toEqual([`${SITE}/leads-inside`]);
	});
});
