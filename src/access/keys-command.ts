// Makes, lists and revokes the keys of a deployed Worker:  npm run keys -- create "night desk"
import { parseArgs } from "node:util";
import { isGood, makeKey } from "./keys.ts";
import { deleteKey, type ListedKey, listKeys, type Place, putKey } from "./keys-namespace.ts";

const USAGE = `npm run keys -- create NAME [--expires 2027-01-01]
npm run keys -- link NAME [--expires 2027-01-01] [--origin https://factsheet.example.org]
npm run keys -- list
npm run keys -- revoke NAME

create  makes a key for a tool, and shows it once
link    makes a key for people, and shows the link that signs them in
list    names every key, with the days on which it was made and ends
revoke  refuses the key within a minute, and ends the sessions that were opened with it

--local              in the store of npm start, not on Cloudflare
--persist-to DIR     where npm start -- --persist-to DIR keeps that store
--env NAME           in an environment of wrangler.toml, such as staging`;

type Wish = { readonly name: string; readonly expires: string | undefined };

try {
	await obey();
} catch (error) {
	console.error(error instanceof Error ? error.message : USAGE);
	process.exitCode = 1;
}

async function obey(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			expires: { type: "string" },
			origin: { type: "string", default: "" },
			local: { type: "boolean", default: false },
			"persist-to": { type: "string" },
			env: { type: "string", default: "" },
		},
	});
	const [command, name, ...rest] = positionals;
	const { local, env, expires, origin, "persist-to": persistTo } = values;
	const place = { local, env, persistTo };
	if (command === "list" && name === undefined) return list(place);
	if (!name || rest.length > 0) throw new Error(USAGE);
	if (command === "create") return create({ name, expires }, place);
	if (command === "link") return link({ name, expires }, origin, place);
	if (command === "revoke") return revoke(name, place);
	throw new Error(USAGE);
}

async function create(wish: Wish, place: Place): Promise<void> {
	const key = await newKey(wish, place);
	console.error("The key, shown this once (send it as `Authorization: Bearer`):");
	console.log(key);
}

async function link(wish: Wish, origin: string, place: Place): Promise<void> {
	const key = await newKey(wish, place);
	console.error(
		"The link that signs people in, shown this once; treat it as you would a password:",
	);
	console.log(`${origin.replace(/\/$/, "")}/sign-in#${key}`);
}

async function newKey({ name, expires }: Wish, place: Place): Promise<string> {
	const now = Date.now();
	const expiresAt = expires === undefined ? null : timeOf(expires, now);
	const made = await makeKey(name, expiresAt, now);
	const taken = (await listKeys(place)).some(({ metadata }) => metadata.name === name);
	if (taken) throw new Error(`There is a key named "${name}": revoke it, or choose another name.`);
	await putKey(made, place);
	return made.key;
}

async function list(place: Place): Promise<void> {
	const keys = await listKeys(place);
	if (keys.length === 0) console.error("There are no keys.");
	for (const { metadata } of keys) {
		const { name, createdAt, expiresAt } = metadata;
		const word = isGood({ expiresAt }, Date.now()) ? "until" : "ended";
		const end = expiresAt === null ? "until revoked" : `${word} ${dayOf(expiresAt)}`;
		console.log(`${name}\tmade ${dayOf(createdAt)}\t${end}`);
	}
}

async function revoke(name: string, place: Place): Promise<void> {
	const named = (key: ListedKey) => key.metadata.name === name;
	const keys = (await listKeys(place)).filter(named);
	if (keys.length === 0) throw new Error(`There is no key named "${name}".`);
	for (const key of keys) await deleteKey(key, place);
	console.error(`Revoked: "${name}" is refused within a minute.`);
}

/** A day means its first moment, in UTC. */
function timeOf(words: string, now: number): number {
	const time = Date.parse(words);
	if (Number.isNaN(time)) throw new Error(`"${words}" is no day such as 2027-01-01.`);
	if (time <= now) throw new Error(`${words} is over.`);
	return time;
}

function dayOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
