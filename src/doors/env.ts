import * as z from "zod";
import { log } from "./log.ts";

const SECONDS_PER_DAY = 86_400;

/** Every binding and setting, as `wrangler.toml` and the dashboard give them. */
export type Env = {
	readonly SHEETS: KVNamespace;
	readonly SHEET_TTL_DAYS?: string;
};

const Settings = z.object({
	/** How long a sheet is kept. KV takes nothing under 60 s; a year is longer than any desk looks back. */
	SHEET_TTL_DAYS: z.coerce
		.number("not a number of days")
		.min(1 / 1_440)
		.max(366)
		.default(30),
});

export type Settings = { readonly ttlSeconds: number };

const known = new WeakMap<Env, Settings>();

/** Settings that nobody can work with: the message names each, on one line. */
export class BadSettings extends Error {}

/** The settings, checked once. @throws BadSettings */
export function settingsOf(env: Env): Settings {
	const settings = known.get(env) ?? readSettings(env);
	known.set(env, settings);
	return settings;
}

/** Logs what is wrong with the settings, if anything is; every request that needs them is then refused. */
export function tellBadSettings(env: object): void {
	try {
		readSettings(env);
	} catch (error) {
		if (!(error instanceof BadSettings)) throw error;
		log("error", { at: "start", fault: error.message });
	}
}

function readSettings(env: object): Settings {
	const parsed = Settings.safeParse(env);
	if (!parsed.success) {
		const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
		throw new BadSettings(`bad setting: ${faults.join("; ")}`);
	}
	return { ttlSeconds: Math.round(parsed.data.SHEET_TTL_DAYS * SECONDS_PER_DAY) };
}
