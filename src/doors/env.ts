import * as z from "zod";

const SECONDS_PER_DAY = 86_400;

/** Every binding and setting, as `wrangler.toml` and the dashboard give them. */
export type Env = {
	readonly SHEETS: KVNamespace;
	readonly SHEET_TTL_DAYS?: string;
};

const Settings = z.object({
	/** How long a sheet is kept. KV takes nothing under 60 s; a year is longer than any desk looks back. */
	SHEET_TTL_DAYS: z.coerce
		.number()
		.min(1 / 1_440)
		.max(366)
		.default(30),
});

export type Settings = { readonly ttlSeconds: number };

const known = new WeakMap<Env, Settings>();

/** The settings, checked once. @throws Error naming each bad setting, on one line */
export function settingsOf(env: Env): Settings {
	const settings = known.get(env) ?? readSettings(env);
	known.set(env, settings);
	return settings;
}

function readSettings(env: Env): Settings {
	const parsed = Settings.safeParse(env);
	if (!parsed.success) {
		const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
		throw new Error(`bad setting: ${faults.join("; ")}`);
	}
	return { ttlSeconds: Math.round(parsed.data.SHEET_TTL_DAYS * SECONDS_PER_DAY) };
}
