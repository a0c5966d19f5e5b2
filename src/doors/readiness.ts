import type { Context } from "hono";
import { waitAtMost } from "../desk/index.ts";
import type { App } from "./app.ts";
import { type Env, type Settings, settingsOf } from "./env.ts";

const LIMIT_MS = 2_000;

/** `/readyz`: whether requests can be worked for, in words of ours that say nothing of why not. */
export async function readiness(c: Context<App>): Promise<Response> {
	const settings = readableSettings(c.env);
	const [store, keys] = await Promise.all([answers(c.env.SHEETS), answers(c.env.KEYS)]);
	const isReady = settings !== null && store && keys;
	c.header("cache-control", "no-store");
	return c.json(
		{
			status: isReady ? "ready" : "not-ready",
			settings: settings === null ? "bad" : "good",
			store: store ? "reachable" : "unreachable",
			keys: keys ? "reachable" : "unreachable",
			model: settings?.model === undefined ? "none" : "set-up",
		},
		isReady ? 200 : 503,
	);
}

function readableSettings(env: Env): Settings | null {
	try {
		return settingsOf(env);
	} catch {
		return null;
	}
}

async function answers(store: KVNamespace | undefined): Promise<boolean> {
	if (store === undefined) return false;
	const reading = store.get("ready").then(
		() => true,
		() => false,
	);
	return waitAtMost(LIMIT_MS, reading, false);
}
