import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const BROWSER = "test/browser/**/*.test.ts";

// What the Worker runs is tested in workerd, the runtime that serves the product; its pages in a real browser.
export default defineConfig({
	test: {
		projects: [
			{
				plugins: [
					cloudflareTest({
						wrangler: { configPath: "./wrangler.toml" },
						miniflare: {
							bindings: {
								DEV: "true",
								BATCH_WEBHOOK_SECRET: `whsec_${btoa("32 bytes, known to all the tests.")}`,
							},
						},
					}),
				],
				test: {
					name: "workerd",
					// Long runs of random cases, on machines with other work.
					testTimeout: 60_000,
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: [BROWSER],
					setupFiles: ["test/printed.ts"],
					globalSetup: [
						"test/doors/slack/loopback.ts",
						"test/doors/batches/receiver.ts",
						"test/intake/hostile-site.ts",
						"test/llm/stand-in.ts",
					],
				},
			},
			{
				test: {
					name: "browser",
					include: [BROWSER],
					globalSetup: "test/browser/worker.ts",
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
