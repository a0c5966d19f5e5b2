const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital: "Paris", "Élysée", "AT&T"; not "iPhone". */
export function opensWithCapital(word: string): boolean {
	const code = word.charCodeAt(0);
	// Nearly every word is decided by its first letter.
	return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}
