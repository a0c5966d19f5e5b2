import { COUNTRIES } from "../lexicon/countries.ts";

/** The order is part of the packed format. */
export const KINDS = ["country", "region", "city", "facility", "natural", "other"] as const;
export const COUNTRY_CODES: readonly string[] = COUNTRIES.map((line) => line.slice(0, 2));

/** A place name as the packed table knows it: without accents, apostrophes of one shape, lower case. */
export function foldPlace(name: string): string {
	if (/^[a-z]+$/i.test(name)) return name.toLowerCase();
	const folded = /^[\w .'-]*$/.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "");
	return folded
		.replace(/[’‘ʻʼ`]/g, "'")
		.replace(/[-‐‑–\s]+/g, " ")
		.toLowerCase();
}

/** 48 bits of two FNV-1a runs: a stranger is taken for a place once in billions of words. */
export function hashPlace(folded: string): { hash: number; check: number } {
	let hash = 0x811c9dc5;
	let check = 0x01234567;
	for (let i = 0; i < folded.length; i++) {
		const code = folded.charCodeAt(i);
		hash = Math.imul(hash ^ code, 0x01000193);
		check = Math.imul(check ^ code, 0x01000197) + 0x9e37;
	}
	return { hash: hash >>> 0, check: (check ^ (check >>> 15)) & 0xffff };
}
