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
			tokens.push(...readTokens(text, sentence, first));
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
	const words = spans.map(({ start, end }) => text.slice(start, end));
	const tags = tagWords(words);
	return spans.map((span, i) => ({
		...span,
		index: first + i,
		text: words[i] ?? "",
		lower: (words[i] ?? "").toLowerCase(),
		pos: tags[i]?.pos ?? "NN",
		label: tags[i]?.label ?? "O",
		opens: tags[i]?.opens ?? false,
		spaced: spans[i - 1]?.end !== span.start,
	}));
}
