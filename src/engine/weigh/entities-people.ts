import type { NameMention } from "../find/mentions.ts";
import { NAME_SUFFIXES } from "../lexicon/name-titles.ts";
import { nameWords } from "../text/name-words.ts";
import { remember } from "../text/remember.ts";

type Person = { words: readonly string[]; readonly mentions: NameMention[] };

const wordsOf = remember((name): readonly string[] =>
	nameWords(name.replace(/\./g, ""))
		.filter((word) => !NAME_SUFFIXES.has(word.toLowerCase()))
		.map((word) => inOneSpelling(inTitleCase(word))),
);

/** "De Blasio" is Bill de Blasio, "O’Neill" O'Neill. */
const inOneSpelling = (word: string): string =>
	PARTICLE.test(word) ? word.toLowerCase() : word.replace(/[’‘]/g, "'");
const PARTICLE = /^(?:de|da|di|do|dos|das|del|della|van|von|der|den|du|la|le|bin|ibn)$/i;

/** A transcript's "PENCE" is Pence. */
const inTitleCase = (word: string): string =>
	/^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Full names make the people; surnames and lone first names join the one they fit. */
export function joinPeople(
	mentions: readonly NameMention[],
	titleOf: (mention: NameMention) => string,
): NameMention[][] {
	const people: Person[] = [];
	const byWord = new Map<string, Person[]>();
	const index = (word: string, person: Person) => {
		const list = byWord.get(word) ?? [];
		if (!list.includes(person)) byWord.set(word, [...list, person]);
	};
	const isFull = ({ name }: NameMention) => wordsOf(name).length > 1;
	for (const mention of mentions.filter(isFull)) {
		const words = wordsOf(mention.name);
		const same = (byWord.get(words.at(-1) ?? "") ?? []).find((person) =>
			agree(person.words, words),
		);
		const person = same ?? { words, mentions: [] };
		if (same === undefined) people.push(person);
		if (words.length > person.words.length) person.words = words;
		person.mentions.push(mention);
		for (const word of words) index(word, person);
	}
	for (const mention of mentions.filter((one) => !isFull(one))) {
		const [word = ""] = wordsOf(mention.name);
		const title = titleOf(mention);
		const fits = (byWord.get(word) ?? []).filter(
			(person) => !isStranger(person, mention, { title, titleOf }),
		);
		const person = owner(fits, word, mention) ?? { words: [word], mentions: [] };
		if (person.mentions.length === 0) {
			people.push(person);
			index(word, person);
		}
		person.mentions.push(mention);
	}
	return people.map(({ mentions: all }) => all);
}

/**
 * "President Obama" before any full name is not the Michelle Obama named later; only those in office are
 * brought in by surname.
 */
function isStranger(
	{ mentions }: Person,
	mention: NameMention,
	{ title, titleOf }: { title: string; titleOf: (mention: NameMention) => string },
): boolean {
	const [first] = mentions;
	if (first === undefined || first.start < mention.start) return false;
	return (
		/^(?:President|Minister|Chancellor|Pope|King|Queen)$/.test(title) &&
		!mentions.some((one) => titleOf(one) === title)
	);
}

/** Two full names of one person: same surname, and first names that are the same or an initial of each other. */
function agree(a: readonly string[], b: readonly string[]): boolean {
	if (a.at(-1) !== b.at(-1)) return false;
	const [x = "", y = ""] = [a[0], b[0]];
	const [short, long] = x.length < y.length ? [x, y] : [y, x];
	return (
		x === y ||
		(x.length > 5 && [...x].sort().join("") === [...y].sort().join("")) ||
		(short.length === 1 && long.startsWith(short)) ||
		b.every((word) => a.includes(word)) ||
		a.every((word) => b.includes(word))
	);
}

/**
 * Among people of one surname, whoever the article names in full most often, of those named by then;
 * a first name alone must be unambiguous.
 */
function owner(people: readonly Person[], word: string, mention: NameMention): Person | undefined {
	const bySurname = people.filter(({ words }) => words.at(-1) === word || words.length === 1);
	if (bySurname.length === 0) {
		const byFirstName = people.filter(({ words }) => words[0] === word);
		// "Belmonte" of Juan Belmonte Ruiz: the first of two surnames is the one in use.
		const byInnerName = people.filter(({ words }) => words.indexOf(word) > 0);
		const fits = byFirstName.length > 0 ? byFirstName : byInnerName;
		return fits.length === 1 ? fits[0] : undefined;
	}
	const lone = bySurname.find(({ words }) => words.length === 1);
	if (lone !== undefined) return lone;
	const known = bySurname.filter(({ mentions }) => (mentions[0]?.start ?? 0) < mention.start);
	const [first, ...others] = known.length > 0 ? known : bySurname;
	return others.reduce(
		(best, one) => (fullNames(one) > fullNames(best ?? one) ? one : best),
		first,
	);
}

const fullNames = ({ mentions }: Person): number =>
	mentions.filter(({ name }) => wordsOf(name).length > 1).length;
