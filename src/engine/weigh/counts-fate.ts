import type { QuantityMention } from "../find/mentions.ts";
import type { CountFinding } from "./findings.ts";

export type Category = CountFinding["category"];

/** What befell those who are counted, and the word that says so. */
export type Fate = { readonly category: Category; readonly word: string | null };

export type Before = { readonly mention: QuantityMention; readonly fate: Fate } | undefined;

/** All that is counted and to which nothing befell. */
export const NO_FATE: Fate = { category: "other", word: null };
