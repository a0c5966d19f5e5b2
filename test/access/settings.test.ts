import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { BadSettings, type Env, settingsOf } from "../../src/doors/env.ts";

const AUD = "0f".repeat(32);
const TEAM = "newsroom.cloudflareaccess.com";
const accessIn = (settings: Partial<Env>) => settingsOf({ SHEETS: env.SHEETS, ...settings }).access;

describe("who may come in", () => {
	it("is nobody without a key where nothing is set", () => {
		expect(accessIn({})).toEqual({
			isLocal: false,
			isPublic: false,
			gate: null,
			corsOrigins: [],
		});
	});

	it.each(["true", "TRUE", "1", "yes", "on", " true "])(
		"is everyone where PUBLIC is %j",
		(PUBLIC) => {
			expect(accessIn({ PUBLIC }).isPublic).toBe(true);
		},
	);

	it.each(["", " ", "false", "0", "no", "off", "truee", "null", "undefined"])(
		"is not everyone where PUBLIC or DEV is %j",
		(word) => {
			expect(accessIn({ PUBLIC: word, DEV: word })).toMatchObject({
				isPublic: false,
				isLocal: false,
			});
		},
	);

	it("is whom Cloudflare Access lets in, where both of its settings are there", () => {
		const gate = accessIn({ ACCESS_TEAM_DOMAIN: TEAM, ACCESS_AUD: AUD }).gate;
		expect(gate).toEqual({ team: TEAM, audience: AUD });
	});

	it.each<Partial<Env>>([
		{ ACCESS_TEAM_DOMAIN: TEAM },
		{ ACCESS_AUD: AUD },
		{ ACCESS_TEAM_DOMAIN: "evil.example", ACCESS_AUD: AUD },
		{ ACCESS_TEAM_DOMAIN: `https://${TEAM}`, ACCESS_AUD: AUD },
		{ ACCESS_TEAM_DOMAIN: `${TEAM}.evil.example`, ACCESS_AUD: AUD },
		{ ACCESS_TEAM_DOMAIN: `evil.example/${TEAM}`, ACCESS_AUD: AUD },
		{ ACCESS_TEAM_DOMAIN: TEAM, ACCESS_AUD: "short" },
	])("is a bad setting where it is %j", (settings) => {
		expect(() => accessIn(settings)).toThrow(BadSettings);
	});

	it("is pages of the listed origins, with a key", () => {
		const CORS_ORIGINS = "https://cms.example.org, http://localhost:3000";
		expect(accessIn({ CORS_ORIGINS }).corsOrigins).toEqual([
			"https://cms.example.org",
			"http://localhost:3000",
		]);
	});

	it.each([
		"*",
		"null",
		"cms.example.org",
		"https://cms.example.org/",
		"https://*.example.org",
		"file:",
	])("is no page of %j", (CORS_ORIGINS) => {
		expect(() => accessIn({ CORS_ORIGINS })).toThrow(BadSettings);
	});
});
