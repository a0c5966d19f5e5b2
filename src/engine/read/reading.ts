import type { SheetArticle } from "../../sheet/sheet.ts";
import type { Span } from "../../sheet/span.ts";

/** Penn Treebank part-of-speech tags, as the tagger was trained on them. */
export type PartOfSpeech =
	| "CC"
	| "CD"
	| "DT"
	| "EX"
	| "FW"
	| "IN"
	| "JJ"
	| "JJR"
	| "JJS"
	| "MD"
	| "NN"
	| "NNP"
	| "NNPS"
	| "NNS"
	| "PDT"
	| "POS"
	| "PRP"
	| "PRP$"
	| "RB"
	| "RBR"
	| "RBS"
	| "RP"
	| "SYM"
	| "TO"
	| "UH"
	| "VB"
	| "VBD"
	| "VBG"
	| "VBN"
	| "VBP"
	| "VBZ"
	| "WDT"
	| "WP"
	| "WP$"
	| "WRB"
	| "PUNCT";

/** What kind of name a token is part of, in the tagger's first opinion. */
export type NameLabel = "O" | "person" | "organization" | "place" | "other";

/** One word, number or mark. Tokens cover all but white space, in order, without overlap. */
export type Token = Span & {
	/** Position in `Reading.tokens`. */
	readonly index: number;
	readonly text: string;
	readonly lower: string;
	readonly pos: PartOfSpeech;
	readonly label: NameLabel;
	/** The first token of a tagged name; two adjacent names of one kind stay apart. */
	readonly opens: boolean;
	/** Whether white space stands before it. */
	readonly spaced: boolean;
	/** What its word alone answers: see `text/word-cues.ts`. */
	readonly cues: number;
};

/** A sentence, its tokens `first` to `last` (exclusive) of `Reading.tokens`. */
export type Sentence = Span & {
	/** Position in `Reading.sentences`. */
	readonly index: number;
	readonly first: number;
	readonly last: number;
	/** Position in `Reading.paragraphs`. */
	readonly paragraph: number;
};

/** Verbatim words between quotation marks; the span takes the marks in, `inner` leaves them out. */
export type Quotation = Span & {
	readonly inner: Span;
	/** False where the paragraph ended before the marks were closed: the quotation runs on. */
	readonly closed: boolean;
};

/** The article as read: an untouched text and what stands where in it. */
export type Reading = {
	readonly article: SheetArticle;
	readonly text: string;
	readonly paragraphs: readonly Span[];
	readonly sentences: readonly Sentence[];
	readonly tokens: readonly Token[];
	readonly quotations: readonly Quotation[];
};
