import type { NameMention } from "../find/mentions.ts";
import { KNOWN_ORGANIZATIONS } from "../lexicon/name-organizations.ts";
import type { Reading } from "../read/reading.ts";
import { groupBy } from "../text/group.ts";
import { nameWords } from "../text/name-words.ts";
import { tokenAt } from "./entities-tokens.ts";

/** Short names that are not the initials of the long one. */
const SAME_BODY: ReadonlyMap<string, string> = new Map([
	["isis", "islamic state"],
	["isil", "islamic state"],
	["daesh", "islamic state"],
	["mi6", "secret intelligence service"],
	["mi5", "security service"],
	["vw", "volkswagen"],
	["gm", "general motors"],
	["met", "metropolitan police"],
	["fed", "federal reserve"],
	["gop", "republican party"],
	["mod", "ministry of defence"],
	["kremlin", "russian government"],
	["unicef", "united nations children's fund"],
	["pac", ""],
]);

type Body = {
	readonly name: string;
	readonly words: readonly string[];
	readonly mentions: NameMention[];
};

const bare = (name: string): string => name.replace(/\./g, "").toLowerCase();
const isAcronym = (name: string): boolean =>
	/^(?:[\p{Lu}\d.]{2,8}s?|\p{Lu}\p{Ll}?\p{Lu}{1,3})$/u.test(name);

/** Joins acronyms with their words, and short forms with the one long form they can stand for. */
export function joinOrganizations(
	reading: Reading,
	mentions: readonly NameMention[],
): NameMention[][] {
	const bodies = new Map<string, Body>();
	for (const mention of mentions) {
		const key = isAcronym(mention.name) ? bare(mention.name) : mention.name;
		const body = bodies.get(key) ?? {
			name: mention.name,
			words: nameWords(mention.name),
			mentions: [],
		};
		body.mentions.push(mention);
		bodies.set(key, body);
	}
	const all = [...bodies.values()].sort((a, b) => b.words.length - a.words.length).slice(0, 200);
	const parents = new Map<Body, Body>();
	for (const body of all) {
		const parent = definer(reading, body, all) ?? longForm(body, all, parents);
		if (parent !== undefined && parent !== body) parents.set(body, parent);
	}
	const groups = groupBy(bodies.values(), (body) => root(body, parents));
	return [...groups.values()].map((group) => group.flatMap((body) => body.mentions));
}

function root(body: Body, parents: ReadonlyMap<Body, Body>): Body {
	let top = body;
	for (let hops = 0; hops < 5; hops++) top = parents.get(top) ?? top;
	return top;
}

/** "World Health Organization (WHO)": the acronym in brackets belongs to what stands before. */
function definer(reading: Reading, body: Body, all: readonly Body[]): Body | undefined {
	if (!isAcronym(body.name)) return undefined;
	for (const { start } of body.mentions) {
		const at = tokenAt(reading, start);
		const before = reading.tokens[at - 2];
		if (reading.tokens[at - 1]?.text !== "(" || before === undefined) continue;
		return all.find(
			(other) => other !== body && other.mentions.some(({ end }) => end === before.end),
		);
	}
	return undefined;
}

/** The only longer name that the short one can stand for. */
function longForm(
	body: Body,
	all: readonly Body[],
	parents: ReadonlyMap<Body, Body>,
): Body | undefined {
	const known = SAME_BODY.get(bare(body.name));
	const same = known === undefined ? undefined : all.find(({ name }) => bare(name) === known);
	if (same !== undefined) return same;
	const fits = isAcronym(body.name) ? abbreviates : shortens;
	const longer = all.filter(
		(other) => other !== body && other.words.length > body.words.length && fits(body, other),
	);
	const roots = new Set(longer.map((other) => root(other, parents)));
	return roots.size === 1 ? longer[0] : undefined;
}

function abbreviates({ name }: Body, { words }: Body): boolean {
	const large = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
	const every = words.map((word) => word.charAt(0));
	const letters = bare(name);
	return [large, every, large.slice(0, -1), large.slice(1)].some(
		(firsts) => firsts.length > 1 && firsts.join("").toLowerCase() === letters,
	);
}

/** First word or words, or last: "Norvik" for Norvik Metals Group, "Foreign Ministry" for Russian Foreign Ministry. */
function shortens({ words }: Body, { words: long }: Body): boolean {
	const opens = words.every((word, i) => long[i] === word);
	const closes = words.every((word, i) => long[long.length - words.length + i] === word);
	const hinge = long.findIndex((word) => /^(?:of|for|on)$/.test(word));
	const heads = hinge > 0 && words.length === 1 && long[hinge - 1] === words[0];
	const name = words.join(" ");
	// "Senate" is not short for the Senate Armed Services Committee, nor "House" for the White House.
	// "Tass" is short for the Tass news agency.
	const isSame = opens && long.slice(words.length).every((word) => /^\p{Ll}/u.test(word));
	// "European Council" is not short for the European Council on Foreign Relations.
	if (opens && words.length > 1 && /^(?:on|for)$/.test(long[words.length] ?? "")) return false;
	const isItself = name === "House" || (KNOWN_ORGANIZATIONS.has(name) && opens && !isSame);
	return (opens || closes || heads || abridges(words, long)) && !isItself;
}

/** "International Red Cross" for the International Committee of the Red Cross: the same words, some left out. */
function abridges(words: readonly string[], long: readonly string[]): boolean {
	if (words.length < 3 || words[0] !== long[0] || words.at(-1) !== long.at(-1)) return false;
	let at = 0;
	for (const word of long) if (word === words[at]) at++;
	return at === words.length;
}
