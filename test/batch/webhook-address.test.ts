import { describe, expect, it } from "vitest";
import { checkedWebhook } from "../../src/batch/webhook-address.ts";

describe("the address of a webhook", () => {
	it.each(["https://news.example.org/hook?token=1", "https://93.184.215.14/"])(
		"may be public and https: %s",
		(address) => {
			expect(checkedWebhook(address, false)).toBe(address);
			expect(checkedWebhook(address, true)).toBe(address);
		},
	);

	it.each(["http://127.0.0.1:9000/hook", "https://localhost/hook", "http://[::1]:80/hook"])(
		"may be on one's own machine, for that machine alone: %s",
		(address) => {
			expect(checkedWebhook(address, true)).toBe(new URL(address).href);
			expect(() => checkedWebhook(address, false)).toThrow("address-refused");
		},
	);

	it.each([
		"http://news.example.org/",
		"http://127.0.0.2/",
		"http://192.168.1.1/",
		"https://169.254.169.254/",
		"https://127.0.0.1.evil.internal/",
		"ftp://localhost/",
		"file:///etc/passwd",
		"localhost",
	])("may nowhere be %s", (address) => {
		for (const isLocal of [true, false])
			expect(() => checkedWebhook(address, isLocal)).toThrow("address-refused");
	});
});
