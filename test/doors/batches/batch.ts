import { env } from "cloudflare:workers";
import { expect, vi } from "vitest";
import type { Env } from "../../../src/doors/env.ts";
import { BatchItems, BatchProgress } from "../../../src/sheet/batch.ts";
import { ask, freshText } from "../ask.ts";

export const JSON_TYPE = { "content-type": "application/json" };

/** So many articles that no other test has sent. */
export const articles = (count: number) =>
	Array.from({ length: count }, () => ({ text: freshText() }));

export function submit(
	body: unknown,
	headers: Readonly<Record<string, string>> = JSON_TYPE,
	bindings: Env = env,
) {
	const init = { method: "POST", body: JSON.stringify(body), headers };
	return ask("/v1/batches", init, bindings);
}

export async function progressOf(response: Response): Promise<BatchProgress> {
	return BatchProgress.parse(await response.json());
}

/** A batch that was taken. */
export async function submitted(body: unknown): Promise<BatchProgress> {
	const response = await submit(body);
	expect(response.status).toBe(202);
	return progressOf(response);
}

export async function progress(id: string): Promise<BatchProgress> {
	return progressOf(await ask(`/v1/batches/${id}`));
}

export async function itemsOf(id: string, query = "limit=1000"): Promise<BatchItems> {
	return BatchItems.parse(await (await ask(`/v1/batches/${id}/items?${query}`)).json());
}

/** The batch when it is finished. */
export async function finished(id: string): Promise<BatchProgress> {
	return vi.waitFor(
		async () => {
			const now = await progress(id);
			expect(now.status).toBe("finished");
			return now;
		},
		{ timeout: 50_000, interval: 100 },
	);
}
