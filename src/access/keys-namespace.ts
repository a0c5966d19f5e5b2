import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as z from "zod";
import { KEY_PREFIX, type NewKey } from "./keys.ts";

/** Where the keys are: on Cloudflare, or in the store of `npm start`. */
export type Place = {
	readonly local: boolean;
	/** The environment in `wrangler.toml`; empty for the one at its top. */
	readonly env: string;
	/** Where `npm start -- --persist-to` keeps its store. */
	readonly persistTo: string | undefined;
};

/** What stands beside each key, so that a list needs no reading of records. */
const Listed = z.array(
	z.object({
		name: z.string().startsWith(KEY_PREFIX),
		metadata: z.object({
			name: z.string(),
			createdAt: z.number(),
			expiresAt: z.number().nullable(),
		}),
	}),
);
export type ListedKey = z.infer<typeof Listed>[number];

const run = promisify(execFile);

/** Keeps the record of a key; its digest is all that the command line of wrangler gets to see. */
export async function putKey({ id, record }: NewKey, place: Place): Promise<void> {
	const { name, createdAt, expiresAt } = record;
	const metadata = JSON.stringify({ name, createdAt, expiresAt });
	const words = [KEY_PREFIX + id, JSON.stringify(record), "--metadata", metadata];
	await wrangler(["put", ...words], place);
}

export async function listKeys(place: Place): Promise<readonly ListedKey[]> {
	return Listed.parse(JSON.parse(await wrangler(["list", "--prefix", KEY_PREFIX], place)));
}

export async function deleteKey({ name }: ListedKey, place: Place): Promise<void> {
	await wrangler(["delete", name], place);
}

async function wrangler(words: readonly string[], { local, env, persistTo }: Place) {
	const where = [
		"--binding=KEYS",
		`--env=${env}`,
		local ? "--local" : "--remote",
		...(persistTo === undefined ? [] : [`--persist-to=${persistTo}`]),
	];
	const { stdout } = await run("wrangler", ["kv", "key", ...words, ...where]);
	return stdout;
}
