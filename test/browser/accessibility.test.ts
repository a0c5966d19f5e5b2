import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, inject, it } from "vitest";
import { useBrowser } from "./chromium.ts";

const origin = inject("origin");
const browser = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare const window: { axe: { run: (options: object) => Promise<AxeResults> } };

const PAGES = [
	"/",
	"/?sample",
	"/bookmarklet",
	"/clip",
	"/docs",
	"/privacy",
	"/sign-in",
	"/problems/page-too-large",
	"/s/none",
];
const SCREENS = [
	{ colorScheme: "light", viewport: { width: 1280, height: 900 } },
	{ colorScheme: "dark", viewport: { width: 390, height: 800 } },
] as const;

it.each(PAGES.flatMap((path) => SCREENS.map((screen) => ({ path, ...screen }))))(
	"$path meets WCAG 2.2 AA, $colorScheme at $viewport.width",
	async ({ path, ...screen }) => {
		const context = await browser().newContext({ ...screen, bypassCSP: true });
		const page = await context.newPage();
		await page.goto(origin + path);
		if (path === "/?sample") await page.locator("[data-map] svg").waitFor();
		await page.evaluate(axe);
		const { violations, passes } = await page.evaluate(() =>
			window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
		);
		const told = violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
		);
		expect(told).toEqual([]);
		expect(passes.length).toBeGreaterThan(5);
		await context.close();
	},
);
