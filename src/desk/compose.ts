import type { Intake } from "../intake/index.ts";
import type { FactSheet, Facts, SheetArticle } from "../sheet/sheet.ts";
import { languageOf } from "./language.ts";

/** The article as it goes onto the sheet. */
export function articleOf({ article, language }: Intake): SheetArticle {
	const { text } = article;
	return { ...article, language: languageOf(text, language), words: countWords(text) };
}

type Made = {
	readonly id: string;
	readonly article: SheetArticle;
	readonly facts: Facts;
	readonly engine: FactSheet["engine"];
	readonly warnings: readonly string[];
	/** Milliseconds since 1970. */
	readonly now: number;
};

/** The whole sheet as JSON. */
export function composeSheet({ id, article, facts, engine, warnings, now }: Made): string {
	const sheet: FactSheet = {
		schema: "factsheet/1",
		id,
		article,
		...facts,
		engine,
		warnings: [...warnings, ...facts.warnings],
		createdAt: new Date(now).toISOString(),
	};
	return JSON.stringify(sheet);
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’-]|[.,](?=\p{N}))*/gu)?.length ?? 0;
}
