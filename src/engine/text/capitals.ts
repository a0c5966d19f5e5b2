const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

/** Whether a word begins with a capital: "Paris", "Élysée", "AT&T"; not "iPhone". */
export function opensWithCapital(word: string): boolean {
	const code = word.charCodeAt(0);
	// Nearly every word is decided by its first letter.
	return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** Whether it is a word, and no mark or figure. */
export function startsWithLetter(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 128 ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122) : LETTER.test(word);
}
