import * as z from "zod";
import type { ModelBudget } from "../access/model-budget.ts";
import { type Access, AccessSettings, accessOf } from "../access/settings.ts";
import type { Batch, Errand } from "../batch/batch.ts";
import { BatchSettings } from "../batch/settings.ts";
import { type AiBinding, type Model, ModelSettings, modelOf } from "../desk/index.ts";
import { log } from "./log.ts";

const SECONDS_PER_DAY = 86_400;

/** Every binding and setting, as `wrangler.toml` and the dashboard give them. */
export type Env = {
	readonly SHEETS: KVNamespace;
	readonly SHEET_TTL_DAYS?: string;
	/** Keys and sessions; without it nobody has a key. */
	readonly KEYS?: KVNamespace;
	/** What a language model may cost in a day is counted here. */
	readonly BUDGET?: DurableObjectNamespace<ModelBudget>;
	/** Batches, an object each, and the queue that brings their articles to be read; without both there are none. */
	readonly BATCHES?: DurableObjectNamespace<Batch>;
	readonly BATCH_QUEUE?: Queue<Errand>;
	readonly BATCH_WEBHOOK_SECRET?: string;
	readonly CALLER_LIMIT?: RateLimit;
	readonly ADDRESS_LIMIT?: RateLimit;
	readonly SIGN_IN_LIMIT?: RateLimit;
	readonly TEAM_LIMIT?: RateLimit;
	/** Where requests are counted, if anywhere. */
	readonly METRICS?: AnalyticsEngineDataset;
	/** Workers AI, where it is bound. */
	readonly AI?: AiBinding;
} & { readonly [Name in keyof z.input<typeof ModelSettings>]?: string } & {
	readonly [Name in keyof z.input<typeof AccessSettings>]?: string;
} & {
	readonly SLACK_SIGNING_SECRET?: string;
	readonly SLACK_BOT_TOKEN?: string;
	readonly SLACK_TEAM_IDS?: string;
	readonly SLACK_API?: string;
	readonly SLACK_HOOKS?: string;
};

/** A secret that is set to nothing is not set. */
const secret = z
	.string()
	.trim()
	.transform((value) => value || null)
	.default(null);

const Settings = ModelSettings.extend(AccessSettings.shape)
	.extend(BatchSettings.shape)
	.extend({
		/** How long a sheet is kept. KV takes nothing under 60 s; a year is longer than any desk looks back. */
		SHEET_TTL_DAYS: z.coerce
			.number("not a number of days")
			.min(1 / 1_440)
			.max(366)
			.default(30),
		/** Without it there is no Slack door. */
		SLACK_SIGNING_SECRET: secret,
		/** Only to open the form; everything else goes without. */
		SLACK_BOT_TOKEN: secret,
		/** Ids of workspaces or organisations, apart by commas or spaces; none means any. */
		SLACK_TEAM_IDS: z
			.string()
			.default("")
			.transform((ids) => ids.split(/[\s,]+/).filter((id) => id !== ""))
			.pipe(z.array(z.string().regex(/^[ET][A-Z0-9]+$/, "not an id such as T0123ABCD"))),
		/** Where Slack is called; GovSlack and tests have it elsewhere. */
		SLACK_API: z.url({ protocol: /^https?$/ }).default("https://slack.com/api"),
		/** The one origin that answers are posted to. */
		SLACK_HOOKS: z.url({ protocol: /^https?$/ }).default("https://hooks.slack.com"),
	});

export type SlackSettings = {
	readonly signingSecret: string;
	readonly botToken: string | null;
	readonly teams: readonly string[];
	readonly api: string;
	readonly hooks: string;
};

export type Settings = {
	readonly ttlSeconds: number;
	/** Who may come in. */
	readonly access: Access;
	/** Undefined where Slack is not set up. */
	readonly slack: SlackSettings | undefined;
	/** Whether the end of a batch can be told. */
	readonly hasWebhooks: boolean;
	/** Undefined where no language model is set up. */
	readonly model: Model | undefined;
};

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
export function tellBadSettings(env: Partial<Env>): void {
	try {
		readSettings(env);
	} catch (error) {
		if (!(error instanceof BadSettings)) throw error;
		log("error", { at: "start", fault: error.message });
	}
}

function readSettings(env: Partial<Env>): Settings {
	const parsed = Settings.safeParse(env);
	if (!parsed.success) {
		const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
		throw badSettings(faults);
	}
	const model = modelOf(parsed.data, env.AI);
	if (model !== null && "faults" in model) throw badSettings(model.faults);
	const access = accessOf(parsed.data);
	if ("faults" in access) throw badSettings(access.faults);
	if (model?.dailyBudget != null && env.BUDGET === undefined) {
		throw badSettings(["LLM_DAILY_BUDGET: the binding BUDGET, which counts it, is missing"]);
	}
	return {
		access,
		ttlSeconds: Math.round(parsed.data.SHEET_TTL_DAYS * SECONDS_PER_DAY),
		slack: slackOf(parsed.data),
		hasWebhooks: parsed.data.BATCH_WEBHOOK_SECRET !== null,
		model: model ?? undefined,
	};
}

function badSettings(faults: readonly string[]): BadSettings {
	return new BadSettings(`bad setting: ${faults.join("; ")}`);
}

function slackOf(settings: z.infer<typeof Settings>): SlackSettings | undefined {
	const { SLACK_SIGNING_SECRET: signingSecret, SLACK_BOT_TOKEN: botToken } = settings;
	if (signingSecret === null) return undefined;
	const { SLACK_TEAM_IDS: teams, SLACK_API: api, SLACK_HOOKS: hooks } = settings;
	return { signingSecret, botToken, teams, api, hooks };
}
