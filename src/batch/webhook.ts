import type { WebhookRecord } from "./record.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long after a failed attempt the next one is made; after the last, none. */
const PAUSES_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR];
const LIMIT_MS = 10 * SECOND;
const GONE = 410;

export type Delivery = {
	readonly url: string;
	/** The same for each attempt, so that its receiver knows it again. */
	readonly id: string;
	readonly body: string;
	readonly secret: Uint8Array<ArrayBuffer>;
	/** Milliseconds since 1970. */
	readonly now: number;
};

/** Posts the event once, signed as standardwebhooks.com has it. Gives the HTTP status; null where nothing answered in time. */
export async function deliver({ url, id, body, secret, now }: Delivery): Promise<number | null> {
	const timestamp = String(Math.floor(now / SECOND));
	try {
		const response = await fetch(url, {
			method: "POST",
			body,
			headers: {
				"content-type": "application/json",
				"user-agent": "Factsheet/1",
				"webhook-id": id,
				"webhook-timestamp": timestamp,
				"webhook-signature": `v1,${await signatureOf(`${id}.${timestamp}.${body}`, secret)}`,
			},
			redirect: "manual",
			signal: AbortSignal.timeout(LIMIT_MS),
		});
		await response.body?.cancel();
		return response.status;
	} catch {
		return null;
	}
}

async function signatureOf(words: string, secret: Uint8Array<ArrayBuffer>): Promise<string> {
	const algorithm = { name: "HMAC", hash: "SHA-256" };
	const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["sign"]);
	const signature = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(words));
	return new Uint8Array(signature).toBase64();
}

/** Where a webhook stands after an attempt. A receiver that says it is gone is left alone. */
export function afterAttempt(
	{ url, attempts }: WebhookRecord,
	lastStatus: number | null,
	now: number,
): WebhookRecord {
	const known = { url, attempts: attempts + 1, lastStatus };
	if (lastStatus !== null && lastStatus >= 200 && lastStatus < 300)
		return { ...known, status: "delivered", nextAt: null };
	const pause = lastStatus === GONE ? undefined : PAUSES_MS[attempts];
	if (pause === undefined) return { ...known, status: "failed", nextAt: null };
	return { ...known, status: "waiting", nextAt: now + pause };
}
