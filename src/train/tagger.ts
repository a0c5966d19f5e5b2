// Trains the tagger and writes its packed weights:  npm run train -- DIR
// DIR holds gum-train.tsv, gum-dev.tsv and ewt-dev.tsv. The same data give the same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Vocabulary } from "../engine/read/role-scores.ts";
import { SpeechTagger } from "../engine/read/speech.ts";
import { viewWeights } from "../engine/read/weights.ts";
import { seededChance } from "./chance.ts";
import { readCorpus, type TaggedSentence } from "./corpus.ts";
import { withHeadlines } from "./headlines.ts";
import { measure } from "./measure.ts";
import { readNameExamples } from "./name-examples.ts";
import { type NameSentence, trainNames } from "./names.ts";
import { joinTables, packModel } from "./pack.ts";
import { trainSpeech } from "./speech.ts";

const SEED = 2021;
const OUT = join(import.meta.dirname, "../engine/lexicon/tagger.bin");
/** Weights below this, of 127, are left out. */
const LEAST = { speech: 7, names: 9 };
const ROUNDS = { speech: 8, halves: 4, names: 5 };

function packedSpeech(
	sentences: readonly TaggedSentence[],
	rounds: number,
): Uint8Array<ArrayBuffer> {
	const chance = seededChance(SEED);
	return packModel(trainSpeech(withHeadlines(sentences, chance), { rounds, chance }), LEAST.speech);
}

function speechTagger(packed: Uint8Array<ArrayBuffer>): SpeechTagger {
	return new SpeechTagger(viewWeights(packed.buffer, 0));
}

function examplesOf(sentences: readonly TaggedSentence[], packed: Uint8Array<ArrayBuffer>) {
	const byDocument = Map.groupBy(sentences, ({ document }) => document);
	return [...byDocument.values()].flatMap((document) =>
		readNameExamples(document, { vocabulary: new Vocabulary(), tagger: speechTagger(packed) }),
	);
}

function packedNames(examples: readonly NameSentence[]): Uint8Array<ArrayBuffer> {
	const chance = seededChance(SEED);
	return packModel(trainNames(examples, { rounds: ROUNDS.names, chance }), LEAST.names);
}

/** Every second document. */
function halve(sentences: readonly TaggedSentence[]) {
	const documents = [...new Set(sentences.map(({ document }) => document))];
	const chosen = new Set(documents.filter((_, i) => i % 2 === 0));
	return {
		left: sentences.filter(({ document }) => chosen.has(document)),
		right: sentences.filter(({ document }) => !chosen.has(document)),
	};
}

/** Labels are learnt on parts of speech as wrong as they will be: tagged by what saw the other half. */
function examplesOfHalves(sentences: readonly TaggedSentence[]) {
	const { left, right } = halve(sentences);
	return [
		...examplesOf(left, packedSpeech(right, ROUNDS.halves)),
		...examplesOf(right, packedSpeech(left, ROUNDS.halves)),
	];
}

const [folder, out = OUT] = process.argv.slice(2);
if (folder === undefined) {
	console.error("usage: npm run train -- DIR");
	process.exit(2);
}
const read = (name: string) => readCorpus(join(folder, `${name}.tsv`));
const gum = read("gum-train");
const dev = read("gum-dev");
const web = read("ewt-dev");

const speech = packedSpeech(gum, ROUNDS.speech);
const examples = examplesOfHalves(withHeadlines(gum, seededChance(SEED)));
const names = packedNames([...examples, ...examplesOf(web, speech)]);
const packed = joinTables([speech, names]);
writeFileSync(out, packed);
console.log(`${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped`);
console.log(`gum-dev: ${measure(packed, dev)}`);
console.log(
	`its news: ${measure(
		packed,
		dev.filter(({ document }) => /news/.test(document)),
	)}`,
);

// The web corpus is trained on too: to measure on it, each half is labelled by what saw the other.
const { left, right } = halve(web);
for (const [trained, measured] of [
	[left, right],
	[right, left],
] as const) {
	const without = joinTables([speech, packedNames([...examples, ...examplesOf(trained, speech)])]);
	console.log(`half of ewt-dev: ${measure(without, measured)}`);
}
