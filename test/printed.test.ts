import { describe, expect, it, vi } from "vitest";
import { ask, post, postJson } from "./doors/ask.ts";
import { takeLeaks } from "./printed.ts";

const SENTENCE = "Two men were arrested in Leeds on Sunday";

describe("the watch over what is printed", () => {
	it.each<[string, () => Promise<Response>]>([
		["JSON", () => postJson({ text: `${SENTENCE}. They were released.` })],
		["a form", () => post(new URLSearchParams({ text: SENTENCE }))],
		["plain text", () => post(`Hull: ${SENTENCE}.`, { "content-type": "text/plain" })],
		["a page", () => post(`<p>${SENTENCE}</p>`, { "content-type": "text/html" })],
	])("finds a sentence of %s, even where a spy swallows the line", async (_, send) => {
		vi.spyOn(console, "warn").mockReturnValue();
		await send();
		console.warn(`could not read: ${SENTENCE}`);
		expect(takeLeaks()).toEqual([SENTENCE]);
	});

	it("finds a key that was sent along", async () => {
		const key = "key-of-the-night-desk-1234";
		new Headers({ authorization: `Bearer ${key}` }).get("Authorization");
		console.info(`refused Bearer ${key}`);
		expect(takeLeaks()).toEqual([`Bearer ${key}`]);
	});

	it("finds nothing where only the request was logged", async () => {
		const logged = vi.spyOn(console, "info");
		await postJson({ text: SENTENCE, title: "Arrests in Leeds on a Sunday" });
		await ask("/healthz");
		expect(logged).toHaveBeenCalledTimes(2);
		expect(takeLeaks()).toEqual([]);
	});
});
