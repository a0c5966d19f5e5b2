import * as z from "zod";

/** Of the secret without its prefix, as standardwebhooks.com has it. */
const BYTES = { least: 24, most: 64 };
const FORM = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

/** What webhooks are signed with; null where none is set. */
export const BatchSettings = z.object({
	BATCH_WEBHOOK_SECRET: z
		.string()
		.trim()
		.default("")
		.transform((words, context) => {
			if (words === "") return null;
			const secret = bytesOf(FORM.exec(words)?.[1]);
			if (secret !== null) return secret;
			const { least, most } = BYTES;
			context.addIssue(`not whsec_ and ${least} to ${most} bytes in base64`);
			return z.NEVER;
		}),
});

function bytesOf(base64 = ""): Uint8Array<ArrayBuffer> | null {
	try {
		const bytes = Uint8Array.fromBase64(base64);
		return bytes.length >= BYTES.least && bytes.length <= BYTES.most ? bytes : null;
	} catch {
		return null;
	}
}
