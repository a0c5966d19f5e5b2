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

/**
 * How many facts a sheet's JSON has, told by their ids, so that a stored sheet need not be parsed for it.
 * Within the article's words every quotation mark is escaped: they are never mistaken for an id.
 */
export function countFacts(json: string): number {
	let ids = 0;
	for (let at = json.indexOf(ID); at !== -1; at = json.indexOf(ID, at + ID.length)) ids += 1;
	// The sheet's own is the first.
	return Math.max(0, ids - 1);
}

const ID = '"id":"';
