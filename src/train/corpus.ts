import { readFileSync } from "node:fs";
import type { PartOfSpeech } from "../engine/read/reading.ts";
import { PARTS_OF_SPEECH } from "../engine/read/speech-features.ts";
import { readTokenSpans } from "../engine/read/tokens.ts";

export type TaggedWord = {
	readonly text: string;
	readonly pos: PartOfSpeech;
	/** "B-PER", "I-ORG", "O". */
	readonly label: string;
};

export type TaggedSentence = {
	readonly words: readonly TaggedWord[];
	readonly document: string;
};

const TITLE =
	/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|President|Senator|Sen|Rep|Gov|Governor|General|Gen|Captain|Judge|Justice|Saint|St|King|Queen|Prince|Princess|Pope|Emperor|Minister|Secretary|Vice|Prime|Mayor|Reverend|Rev|Father|Sister|Bishop|Colonel|Lt|Sgt)\.?$/;

type Row = { readonly start: number; readonly end: number; readonly tag: string; label: string };

const KNOWN: ReadonlySet<string> = new Set(PARTS_OF_SPEECH);

/** Reads tab-separated tokens, then cuts the text again where the engine would cut it. */
export function readCorpus(path: string): TaggedSentence[] {
	const sentences: TaggedSentence[] = [];
	let document = "";
	let text = "";
	let rows: Row[] = [];
	for (const line of readFileSync(path, "utf8").split("\n")) {
		if (line.startsWith("# doc = ")) document = line.slice(8);
		if (line.startsWith("# doc = ") || line === "# newpar") continue;
		if (line === "" && rows.length > 0) {
			sentences.push({ words: withoutTitles(cutAgain(text, rows)), document });
			text = "";
			rows = [];
		} else if (line !== "") {
			const [form = "", , tag = "", gap, label = "O"] = line.split("\t");
			rows.push({ start: text.length, end: text.length + form.length, tag, label });
			text += gap === "_" ? form : `${form} `;
		}
	}
	return sentences;
}

function cutAgain(text: string, rows: readonly Row[]): TaggedWord[] {
	const spans = readTokenSpans(text, { start: 0, end: text.length });
	let at = 0;
	return spans.map(({ start, end }) => {
		while ((rows[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
		const row = rows[at] ?? { start, end, tag: "NN", label: "O" };
		const word = text.slice(start, end);
		const label = start > row.start ? row.label.replace("B-", "I-") : row.label;
		return { text: word, pos: tagOfPiece(word, row, end), label };
	});
}

/** The corpus takes "Mr." into a person's name; the product does not. */
function withoutTitles(words: readonly TaggedWord[]): TaggedWord[] {
	let opens = false;
	return words.map((word, i) => {
		const goesOn = words[i + 1]?.label === "I-PER";
		const inName = word.label === "B-PER" || (opens && word.label === "I-PER");
		if (inName && goesOn && TITLE.test(word.text)) {
			opens = true;
			return { ...word, label: "O" };
		}
		const label = opens && inName ? "B-PER" : word.label;
		opens = false;
		return { ...word, label };
	});
}

/** "co-founder" is one token of the corpus and three of ours: its tag goes to the last. */
function tagOfPiece(word: string, row: Row, end: number): PartOfSpeech {
	if (!/[\p{L}\p{N}]/u.test(word) && row.tag !== "POS") {
		return row.tag === "SYM" || row.tag === "$" || /^[%$£€#+=]$/.test(word) ? "SYM" : "PUNCT";
	}
	const isPrefix = end < row.end && !row.tag.startsWith("NNP") && row.tag !== "CD";
	return isPrefix && /^[a-z]+$/i.test(word) ? "JJ" : plainTag(row.tag, word);
}

function plainTag(tag: string, word: string): PartOfSpeech {
	const known = PARTS_OF_SPEECH.find((name) => name === tag);
	if (known !== undefined && KNOWN.has(tag)) return known;
	if (tag === "$") return "SYM";
	return /^\p{N}/u.test(word) ? "CD" : "NN";
}
