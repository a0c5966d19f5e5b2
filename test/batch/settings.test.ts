import { describe, expect, it } from "vitest";
import { BatchSettings } from "../../src/batch/settings.ts";

const secretOf = (BATCH_WEBHOOK_SECRET?: string) =>
	BatchSettings.safeParse({ BATCH_WEBHOOK_SECRET });
const base64 = (length: number) => btoa("x".repeat(length));

describe("the secret of webhooks", () => {
	it.each([24, 25, 32, 64])("may have %i bytes", (length) => {
		const { data } = secretOf(`whsec_${base64(length)}`);
		expect(data?.BATCH_WEBHOOK_SECRET).toHaveLength(length);
	});

	it.each([undefined, "", "  "])("is none where it is %j", (words) => {
		expect(secretOf(words).data).toEqual({ BATCH_WEBHOOK_SECRET: null });
	});

	it.each([
		["too short", `whsec_${base64(23)}`],
		["too long", `whsec_${base64(65)}`],
		["without its prefix", base64(32)],
		["of another prefix", `WHSEC_${base64(32)}`],
		["no base64", `whsec_${"é".repeat(32)}`],
		["two", `whsec_${base64(32)} whsec_${base64(32)}`],
	])("is refused where it is %s, and not told", (_, words) => {
		const { success, error } = secretOf(words);
		expect(success).toBe(false);
		expect(error?.message).not.toContain(words);
	});
});
