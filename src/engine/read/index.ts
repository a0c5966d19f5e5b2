import type { SheetArticle } from "../../sheet/sheet.ts";
import type { Span } from "../../sheet/span.ts";
import { UNNAMED } from "./best-labels.ts";
import { readParagraphs } from "./paragraphs.ts";
import { readQuotations } from "./quotations.ts";
import type { Reading, Sentence, Token } from "./reading.ts";
import { readSentenceSpans } from "./sentences.ts";
import { tagSentences } from "./tag.ts";
import { readTokenSpans } from "./tokens.ts";

/** A word before it is tagged. */
type Word = Pick<Token, "start" | "end" | "spaced">;

/** Article → Reading. The text is never altered: every part is a span of it. */
export function read(article: SheetArticle): Reading {
	const { text } = article;
	const paragraphs = readParagraphs(text);
	const sentences: Sentence[] = [];
	const words: Word[] = [];
	for (const [paragraph, span] of paragraphs.entries()) {
		for (const sentence of readSentenceSpans(text, span)) {
			const first = words.length;
			addWords(text, sentence, words);
			const { start, end } = sentence;
			const index = sentences.length;
			sentences.push({ start, end, index, first, last: words.length, paragraph });
		}
	}
	const tokens = tagTokens(text, sentences, words);
	const quotations = readQuotations(text, paragraphs);
	return { article, text, paragraphs, sentences, tokens, quotations };
}

function addWords(text: string, sentence: Span, words: Word[]): void {
	let before = -1;
	for (const { start, end } of readTokenSpans(text, sentence)) {
		words.push({ start, end, spaced: start !== before });
		before = end;
	}
}

function tagTokens(text: string, sentences: readonly Sentence[], words: readonly Word[]): Token[] {
	const texts = words.map(({ start, end }) => text.slice(start, end));
	const tagged = tagSentences(sentences.map(({ first, last }) => texts.slice(first, last)));
	return words.map(({ start, end, spaced }, index) => {
		const { text: word = "", lower = "", cues = 0 } = tagged.words[index] ?? {};
		const { label, opens } = tagged.labels[index] ?? UNNAMED;
		const pos = tagged.pos[index] ?? "PUNCT";
		return { start, end, index, text: word, lower, pos, label, opens, spaced, cues };
	});
}
