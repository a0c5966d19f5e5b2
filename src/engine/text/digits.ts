/** "1,200", "1,50,000" as India groups them, "3.5"; "1,2" and "10.4.2019" are no single number. */
const DIGITS = /^(?:\d{1,15}|\d{1,3}(?:,\d{2,3}){0,5},\d{3})(?:\.\d{1,6})?$/;

/** Whether a word is a plain number in digits. */
export function isDigits(word: string): boolean {
	const code = word.charCodeAt(0);
	return code >= 48 && code <= 57 && DIGITS.test(word);
}

/** The number that digits with their separators stand for. */
export function readDigits(word: string): number | null {
	return isDigits(word) ? Number(word.replaceAll(",", "")) : null;
}
