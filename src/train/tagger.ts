// Trains the tagger and writes its packed weights:  npm run train -- DIR
// DIR holds gum-train.tsv, gum-dev.tsv and ewt-dev.tsv. The same data give the same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { seededChance } from "./chance.ts";
import { readCorpus } from "./corpus.ts";
import { withHeadlines } from "./headlines.ts";
import { measureSpeech } from "./measure.ts";
import { joinTables, packModel } from "./pack.ts";
import { trainSpeech } from "./speech.ts";

const SEED = 2021;
const OUT = join(import.meta.dirname, "../engine/lexicon/tagger.bin");

const [folder, out = OUT] = process.argv.slice(2);
if (folder === undefined) {
	console.error("usage: npm run train -- DIR");
	process.exit(2);
}
const chance = seededChance(SEED);
const train = readCorpus(join(folder, "gum-train.tsv"));
const speech = trainSpeech(withHeadlines(train, chance), { rounds: 8, chance });
const packed = joinTables([packModel(speech, 9)]);
writeFileSync(out, packed);
console.log(`${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped`);
const dev = readCorpus(join(folder, "gum-dev.tsv"));
console.log(measureSpeech(packed, dev));
