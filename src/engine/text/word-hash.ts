/** A word as the packed tables know it: lower case, without accents ("José" → "jose"). */
export function foldWord(word: string): string {
	const lower = word.toLowerCase();
	return /^[a-z]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The hash of a word as the packed tables know it: `hashWord` of `foldWord`. */
export function hashOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i);
		if (code > 127) return hashWord(foldWord(word));
		hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
	}
	return hash >>> 0;
}

/** 32-bit FNV-1a of a folded word. */
export function hashWord(folded: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < folded.length; i++) {
		hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}
