/** Seconds by which Slack's clock and ours may differ, either way. */
export const WINDOW_SECONDS = 300;

export type Signed = {
	/** As it came: one byte read otherwise is another signature. */
	readonly body: Uint8Array<ArrayBuffer>;
	readonly timestamp: string | undefined;
	readonly signature: string | undefined;
};

/**
 * Whether Slack signed that body with our secret, and did so just now: `v0=` and the HMAC-SHA256 of
 * `v0:{timestamp}:{body}` in hex. WebCrypto compares in constant time.
 */
export async function isSigned(request: Signed, secret: string, now: number): Promise<boolean> {
	const { body, timestamp = "", signature = "" } = request;
	const hex = /^v0=([0-9a-f]{64})$/.exec(signature)?.[1];
	if (hex === undefined || !isRecent(timestamp, now)) return false;
	const head = new TextEncoder().encode(`v0:${timestamp}:`);
	const signed = new Uint8Array(head.length + body.length);
	signed.set(head);
	signed.set(body, head.length);
	return crypto.subtle.verify("HMAC", await keyOf(secret), Uint8Array.fromHex(hex), signed);
}

function isRecent(timestamp: string, now: number): boolean {
	if (!/^\d{1,12}$/.test(timestamp)) return false;
	return Math.abs(now / 1_000 - Number(timestamp)) <= WINDOW_SECONDS;
}

function keyOf(secret: string): Promise<CryptoKey> {
	const algorithm = { name: "HMAC", hash: "SHA-256" };
	return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [
		"verify",
	]);
}
