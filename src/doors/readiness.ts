import type { Context } from "hono";
import { waitAtMost } from "../desk/index.ts";
import type { App } from "./app.ts";
import { type Env, type Settings, settingsOf } from "./env.ts";

const LIMIT_MS = 2_000;

/** `/readyz`: whether requests can be worked for, in words of ours that say nothing of why not. */
export async function readiness(c: Context<App>): Promise<Response> {
	const settings = readableSettings(c.env);
	const [store, keys, model] = await Promise.all([
		answers(c.env.SHEETS),
		answers(c.env.KEYS),
		stateOf(settings?.model),
	]);
	const isReady = settings !== null && store && keys;
	c.header("cache-control", "no-store");
	return c.json(
		{
			status: isReady ? "ready" : "not-ready",
			settings: settings === null ? "bad" : "good",
			store: store ? "reachable" : "unreachable",
			keys: keys ? "reachable" : "unreachable",
			// Without its model it works all the same: the embedded engine steps in.
			model,
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

type ModelState = "none" | "reachable" | "unreachable";

/** Everybody may ask, and is not to have a provider called at will. */
const REMEMBERED_MS = 30_000;
const states = new Map<string, { readonly state: ModelState; readonly until: number }>();

/** Whether the model's server answers at all, whatever it answers: no tokens are paid for that. */
async function stateOf(model: Settings["model"]): Promise<ModelState> {
	if (model === undefined) return "none";
	if (model.access.provider === "workers-ai") return "reachable";
	const { baseUrl } = model.access;
	const known = states.get(baseUrl);
	if (known !== undefined && Date.now() < known.until) return known.state;
	const asking = fetch(baseUrl, { method: "HEAD", redirect: "manual" }).then(
		() => true,
		() => false,
	);
	const state = (await waitAtMost(LIMIT_MS, asking, false)) ? "reachable" : "unreachable";
	states.set(baseUrl, { state, until: Date.now() + REMEMBERED_MS });
	return state;
}

async function answers(store: KVNamespace | undefined): Promise<boolean> {
	if (store === undefined) return false;
	const reading = store.get("ready").then(
		() => true,
		() => false,
	);
	return waitAtMost(LIMIT_MS, reading, false);
}
