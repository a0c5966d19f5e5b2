import type { SheetArticle } from "../../sheet/sheet.ts";
import type { Span } from "../../sheet/span.ts";
import { readParagraphs } from "./paragraphs.ts";
import { readQuotations } from "./quotations.ts";
import type { Reading, Sentence, Token } from "./reading.ts";
import { readSentenceSpans } from "./sentences.ts";
import { tagWords } from "./tag.ts";
import { readTokenSpans } from "./tokens.ts";

/** Article → Reading. The text is never altered: every part is a span of it. */
export function read(article: SheetArticle): Reading {
	const { text } = article;
	const paragraphs = readParagraphs(text);
	const sentences: Sentence[] = [];
	const tokens: Token[] = [];
	paragraphs.forEach((span, paragraph) => {
		for (const sentence of readSentenceSpans(text, span)) {
			const first = tokens.length;
			for (const token of readTokens(text, sentence, first)) tokens.push(token);
			sentences.push({
				...sentence,
				index: sentences.length,
				first,
				last: tokens.length,
				paragraph,
			});
		}
	});
	return {
		article,
		text,
		paragraphs,
		sentences,
		tokens,
		quotations: readQuotations(text, paragraphs),
	};
}

function readTokens(text: string, sentence: Span, first: number): Token[] {
	const spans = readTokenSpans(text, sentence);
	const words = spans.map(({ start, end }) => {
		const word = text.slice(start, end);
		return { text: word, lower: word.toLowerCase() };
	});
	const tags = tagWords(words);
	return spans.map(({ start, end }, i) => ({
		start,
		end,
		index: first + i,
		text: words[i]?.text ?? "",
		lower: words[i]?.lower ?? "",
		pos: tags[i]?.pos ?? "NN",
		label: tags[i]?.label ?? "O",
		opens: tags[i]?.opens ?? false,
		spaced: spans[i - 1]?.end !== start,
	}));
}
