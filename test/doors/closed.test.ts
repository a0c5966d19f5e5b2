import { expect, it } from "vitest";
import { createApp } from "../../src/doors/app.ts";
import type { Env } from "../../src/doors/env.ts";
import { ask, freshText, postJson, sheetOf } from "./ask.ts";
import { bearer, deployed, newKey } from "./key.ts";

/** Meant for all, or guarded by themselves: Slack's calls are signed, a shared sheet has a secret address. */
const OPEN = new Set([
	"/bookmarklet",
	"/clip",
	"/docs",
	"/healthz",
	"/openapi.json",
	"/privacy",
	"/problems/:name",
	"/readyz",
	"/shared/:token",
	"/sign-in",
	"/sign-out",
	"/slack/*",
	"/slack/commands",
	"/slack/interactions",
]);

const METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"];
const REFUSALS = [303, 401, 404, 405];
const closed = [...new Set(createApp().routes.map(({ path }) => path))].filter(
	(path) => !OPEN.has(path),
);
/** So many calls of one address are no part of what is told here. */
const unlimited: Env = { ...deployed, ADDRESS_LIMIT: { limit: async () => ({ success: true }) } };

/** Other ways to write an address, some of which name the same one. */
function variantsOf(path: string): readonly string[] {
	const letter = path.search(/[a-z]/);
	const coded = `%${path.charCodeAt(letter).toString(16)}`;
	const [, first = ""] = path.split("/");
	return [
		path,
		`${path}/`,
		`/${path}`,
		path.replace(/(?<=.)\//g, "//"),
		path.replace(first, first.toUpperCase()),
		letter < 0 ? path : path.slice(0, letter) + coded + path.slice(letter + 1),
		path.replace(/(?<=.)\//g, "%2f"),
		`/docs/..${path}`,
		`/docs/%2e%2e${path}`,
		`${path};a=b`,
	];
}

it.each(closed)("opens nothing to nobody, however the address is written: %s", async (route) => {
	const { key } = await newKey();
	const { id } = await sheetOf(await postJson({ text: freshText() }, bearer(key), deployed));
	for (const path of variantsOf(route.replace(/:\w+/, id)))
		for (const method of METHODS) {
			const response = await ask(path, { method, redirect: "manual" }, unlimited);
			const text = await response.text();
			const asked = `${method} ${path}`;
			// What may be asked from another site is told to all; that none may is told by silence.
			const refusals = method === "OPTIONS" ? [...REFUSALS, 204] : REFUSALS;
			expect(refusals, asked).toContain(response.status);
			if (response.status === 204) expect(text, asked).toBe("");
			expect(response.headers.get("access-control-allow-origin"), asked).toBeNull();
			if (response.status === 303) expect(response.headers.get("location")).toMatch(/^\/sign-in/);
			if (response.status === 404 && method !== "HEAD")
				expect(text, asked).toContain("/problems/route-not-found");
		}
});
