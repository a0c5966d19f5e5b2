import type { SheetArticle } from "../../sheet/sheet.ts";
import type { Span } from "../../sheet/span.ts";
import { readParagraphs } from "./paragraphs.ts";
import { readQuotations } from "./quotations.ts";
import type { Reading, Sentence, Token } from "./reading.ts";
import { readSentenceSpans } from "./sentences.ts";
import { tagSentences } from "./tag.ts";
import { readTokenSpans } from "./tokens.ts";

/** A word before it is tagged. */
type Word = Span & Pick<Token, "text" | "lower" | "spaced">;

/** Article → Reading. The text is never altered: every part is a span of it. */
export function read(article: SheetArticle): Reading {
	const { text } = article;
	const paragraphs = readParagraphs(text);
	const sentences: Sentence[] = [];
	const words: (readonly Word[])[] = [];
	let first = 0;
	for (const [paragraph, span] of paragraphs.entries()) {
		for (const sentence of readSentenceSpans(text, span)) {
			const found = readWords(text, sentence);
			const last = first + found.length;
			sentences.push({ ...sentence, index: sentences.length, first, last, paragraph });
			words.push(found);
			first = last;
		}
	}
	const quotations = readQuotations(text, paragraphs);
	return { article, text, paragraphs, sentences, tokens: tagTokens(words), quotations };
}

function readWords(text: string, sentence: Span): Word[] {
	let before = -1;
	return readTokenSpans(text, sentence).map(({ start, end }) => {
		const word = text.slice(start, end);
		const spaced = start !== before;
		before = end;
		return { start, end, text: word, lower: word.toLowerCase(), spaced };
	});
}

function tagTokens(sentences: readonly (readonly Word[])[]): Token[] {
	const tags = tagSentences(sentences);
	return sentences.flat().map(({ start, end, text, lower, spaced }, index) => {
		const { pos = "NN", label = "O", opens = false } = tags[index] ?? {};
		return { start, end, index, text, lower, pos, label, opens, spaced };
	});
}
