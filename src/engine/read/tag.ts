import weights from "../lexicon/tagger.bin";
import { type Label, labelAt } from "./best-labels.ts";
import { withRuns } from "./name-surroundings.ts";
import { NameTagger } from "./names.ts";
import type { PartOfSpeech } from "./reading.ts";
import { type KnownWord, LONGEST_RUN, Vocabulary } from "./role-scores.ts";
import { readSetting } from "./setting.ts";
import { partOfSpeech, type Run, SpeechTagger } from "./speech.ts";
import { viewTables } from "./weights.ts";
import { SHAPE, SHAPES, WORD } from "./word-parts.ts";

/** Word by word, through all sentences. */
export type Tagged = {
	readonly words: readonly KnownWord[];
	readonly pos: readonly PartOfSpeech[];
	readonly labels: readonly Label[];
};

type TaggedRun = {
	readonly words: readonly string[];
	readonly run: Run;
	readonly tags: Uint8Array;
	/** The vocabulary's, when the run was read. */
	readonly age: number;
};

const vocabulary = new Vocabulary();
const [speechTable, nameTable] = viewTables(weights);
const speech = new SpeechTagger(speechTable);
const names = new NameTagger(nameTable);

/** Tags the words of each sentence: "Police/NNS met/VBD Ann/NNP/person". */
export function tagSentences(sentences: readonly (readonly string[])[]): Tagged {
	const small = new Set<number>();
	const runs = sentences.flatMap(cutLongRuns).map((words) => tagSpeech(words, small));
	const isSmall = ({ parts }: KnownWord) => (small.has(parts[WORD] ?? 0) ? 1 : 0);
	const known: KnownWord[] = [];
	const pos: PartOfSpeech[] = [];
	const labels: Label[] = [];
	for (const { words, run: first, tags, age } of runs) {
		const run = age === vocabulary.age ? first : readRun(words);
		const named = names.label(withRuns(run, tags, isSmall));
		for (let i = 0; i < tags.length; i++) {
			known.push(run.words[i] ?? run.edge);
			const isName = isAcronym(run, i);
			pos.push(isName ? "NNP" : (misread(run, i, tags) ?? partOfSpeech(tags[i])));
			labels.push(labelAt(named[i]));
		}
	}
	return { words: known, pos, labels };
}

/** "The WHO later confirmed 48 deaths": two words that a text in small letters has capitals for are names. */
function isAcronym({ words }: Run, at: number): boolean {
	const text = words[at]?.text;
	if (text !== "WHO" && text !== "US") return false;
	return [at - 1, at + 1].some((beside) => words[beside]?.parts[SHAPE] === SHAPES.lower);
}

/** Adjectives that name people, too. */
const PEOPLE: ReadonlySet<string> = new Set(
	"official representative executive militant relative patient fugitive".split(" "),
);

/** "the blaze began/NN in the engine room" */
const ALWAYS_PAST = /^(?:began|became|occurred|happened|knew|gave|took|wrote|spoke)$/;

/** "aid groups fear/IN the worst", "soldiers beat/IN the men", "the union blamed/JJ poor maintenance": verbs and nothing else. */
function misread(run: Run, at: number, tags: Uint8Array): PartOfSpeech | null {
	if (isPerson(run, at, tags)) return "NN";
	const [word, tag] = [run.words[at]?.text ?? "", partOfSpeech(tags[at])];
	if (ALWAYS_PAST.test(word) && !tag.startsWith("V")) return "VBD";
	if (tag === "IN") return word === "fear" ? "VBP" : word === "beat" ? "VBD" : null;
	// "a figure the Taliban reject/NN."
	const ends = at === run.words.length - 2 && at > 2;
	if (tag === "NN" && ends && /^(?:reject|deny)$/.test(word)) return "VBP";
	const isVerb = tag === "JJ" && /^(?:blamed|accused|criticised|criticized)$/.test(word);
	return isVerb && at > 0 && /^NN/.test(partOfSpeech(tags[at - 1])) ? "VBD" : null;
}

/** "a senior official/JJ at the ministry": no noun follows that it could tell of. */
function isPerson({ words }: Run, at: number, tags: Uint8Array): boolean {
	if (!PEOPLE.has(words[at]?.text ?? "") || partOfSpeech(tags[at]) !== "JJ") return false;
	const [before, after] = [tags[at - 1], tags[at + 1]];
	if (before === undefined || after === undefined) return false;
	return (
		/^(?:DT|JJ|NN|NNP|PRP\$|POS)$/.test(partOfSpeech(before)) &&
		/^(?:IN|VB[DZN]|MD|WP|PUNCT|,)$/.test(partOfSpeech(after))
	);
}

/** Notes the words that the text writes in lower case: their capital elsewhere may be the sentence's. */
function tagSpeech(words: readonly string[], small: Set<number>): TaggedRun {
	const run = readRun(words);
	for (const { parts } of run.words) {
		if (parts[SHAPE] === SHAPES.lower) small.add(parts[WORD] ?? 0);
	}
	return { words, run, tags: speech.tag(run), age: vocabulary.age };
}

function readRun(words: readonly string[]): Run {
	if (vocabulary.isFull) {
		vocabulary.forget();
		speech.forget();
		names.forget();
	}
	const edge = vocabulary.know("");
	const known = words.map((word) => vocabulary.know(word));
	return { words: known, edge, setting: readSetting(known) };
}

function cutLongRuns(words: readonly string[]): (readonly string[])[] {
	if (words.length <= LONGEST_RUN) return [words];
	const count = Math.ceil(words.length / LONGEST_RUN);
	return Array.from({ length: count }, (_, i) =>
		words.slice(i * LONGEST_RUN, (i + 1) * LONGEST_RUN),
	);
}
