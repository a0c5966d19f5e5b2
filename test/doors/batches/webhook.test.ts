import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { createHmac } from "node:crypto";
import { afterEach, describe, expect, inject, it, vi } from "vitest";
import { BatchEvent } from "../../../src/sheet/batch.ts";
import { ask } from "../ask.ts";
import { articles, finished, progress, submitted } from "./batch.ts";
import { bring, handFed, later, wake } from "./hand-fed.ts";
import type { Call } from "./receiver.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** An address of the receiver that answers in that manner, and what came to it. */
function mailbox(manner: string) {
	const address = `${inject("webhooks")}/${crypto.randomUUID()}`;
	const calls = async () => (await fetch(address)).json<Call[]>();
	return { url: `${address}/${manner}`, calls };
}

/** As standardwebhooks.com tells receivers to check it, by another implementation of HMAC than ours. */
function isSigned({ headers, body }: Call): boolean {
	const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": told } = headers;
	const secret = Buffer.from(env.BATCH_WEBHOOK_SECRET.replace("whsec_", ""), "base64");
	const made = createHmac("sha256", secret).update(`${id}.${timestamp}.${body}`).digest("base64");
	return told === `v1,${made}`;
}

/** A batch whose one article has been read, with a webhook in that manner, called once. */
async function called(manner: string) {
	const { url, calls } = mailbox(manner);
	const { id, batch } = await handFed(articles(1), url);
	await bring({ messages: [{ body: { batch: id, item: 0 } }] });
	await vi.waitFor(async () => expect((await progress(id)).webhook?.attempts).toBe(1));
	return { id, batch, calls };
}

describe("a webhook", () => {
	it("is told, signed, of the end of a batch, with counts and links and no word of an article", async () => {
		const { url, calls } = mailbox("takes");
		const { id, webhook: before } = await submitted({ articles: articles(3), webhook: { url } });
		const waiting = { status: "waiting", attempts: 0, lastStatus: null, nextAttemptAt: null };
		expect(before).toEqual(waiting);
		await finished(id);
		const { webhook } = await vi.waitFor(async () => {
			const now = await progress(id);
			expect(now.webhook?.status).toBe("delivered");
			return now;
		});
		expect(webhook).toEqual({ ...waiting, status: "delivered", attempts: 1, lastStatus: 204 });
		const [call, ...others] = await calls();
		expect(others).toEqual([]);
		if (call === undefined) throw new Error("nothing came");
		expect(isSigned(call)).toBe(true);
		expect(isSigned({ ...call, body: call.body.replace('"done":3', '"done":2') })).toBe(false);
		expect(call.headers["content-type"]).toBe("application/json");
		expect(Math.abs(Number(call.headers["webhook-timestamp"]) - Date.now() / SECOND)).toBeLessThan(
			60,
		);
		const { type, data } = BatchEvent.parse(JSON.parse(call.body));
		expect(type).toBe("batch.finished");
		expect(data).toMatchObject({ id, status: "finished", counts: { total: 3, done: 3 } });
		expect(data.links.self).toBe(`https://factsheet.example/v1/batches/${id}`);
		expect(call.body).not.toMatch(/Anna Bell|Paris|killed/);
	});

	it("that stumbles is told again, as the same event, until it has heard", async () => {
		const { id, batch, calls } = await called("stumbles");
		expect((await progress(id)).webhook).toMatchObject({ status: "waiting", lastStatus: 500 });
		later(2 * SECOND);
		await wake(batch);
		expect(await calls()).toHaveLength(1);
		later(6 * SECOND);
		await wake(batch);
		expect(await calls()).toHaveLength(2);
		later(6 * MINUTE);
		await wake(batch);
		const heard = await calls();
		expect(heard).toHaveLength(3);
		expect(new Set(heard.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
		expect(new Set(heard.map(({ headers }) => headers["webhook-timestamp"])).size).toBe(3);
		expect(heard.every(isSigned)).toBe(true);
		const delivered = { status: "delivered", attempts: 3, lastStatus: 200, nextAttemptAt: null };
		expect((await progress(id)).webhook).toEqual(delivered);
		later(20 * HOUR);
		await wake(batch);
		expect(await calls()).toHaveLength(3);
	});

	it("that never hears is given up after the seventh time", async () => {
		const { id, batch, calls } = await called("fails");
		for (const hours of [1, 2, 3, 6, 12, 23, 23.9]) {
			later(hours * HOUR);
			await wake(batch);
		}
		expect(await calls()).toHaveLength(7);
		expect((await progress(id)).webhook).toEqual({
			status: "failed",
			attempts: 7,
			lastStatus: 500,
			nextAttemptAt: null,
		});
	});

	it("that says it is gone is left alone", async () => {
		const { id } = await called("gone");
		expect((await progress(id)).webhook).toMatchObject({ status: "failed", lastStatus: 410 });
	});

	it("that sends us elsewhere is not followed", async () => {
		const { id, calls } = await called("sends-on");
		expect((await progress(id)).webhook).toMatchObject({ status: "waiting", lastStatus: 307 });
		expect(await calls()).toHaveLength(1);
		expect(await (await fetch(`${inject("webhooks")}/elsewhere`)).json()).toEqual([]);
	});

	it("that hangs up is told again later", async () => {
		const { id } = await called("hangs-up");
		expect((await progress(id)).webhook).toMatchObject({ status: "waiting", lastStatus: null });
	});

	it("is not called unsigned, where the secret is gone", async () => {
		const { url, calls } = mailbox("takes");
		const { id, batch } = await handFed(articles(1), url);
		await runInDurableObject(batch, (object) => {
			Reflect.set(object, "env", { ...env, BATCH_WEBHOOK_SECRET: "" });
		});
		await bring({ messages: [{ body: { batch: id, item: 0 } }] });
		await vi.waitFor(async () => expect((await progress(id)).webhook?.attempts).toBe(1));
		expect(await calls()).toEqual([]);
	});

	it("is not called for a batch that was deleted", async () => {
		const { id, batch, calls } = await called("fails");
		await ask(`/v1/batches/${id}`, { method: "DELETE" });
		later(HOUR);
		await wake(batch);
		expect(await calls()).toHaveLength(1);
	});
});
