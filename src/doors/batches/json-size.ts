const QUOTE = 34;
const COMMA = 44;
const OPENING_BRACKET = 91;
const BACKSLASH = 92;
const OPENING_BRACE = 123;

/**
 * Whether there are more values in this JSON than so many. Told before it is parsed: ten million bytes of
 * `[[],[],…` would fill the memory of a Worker, though no article is among them.
 */
export function holdsMoreThan(most: number, json: string): boolean {
	let values = 0;
	let isInString = false;
	for (let i = 0; i < json.length; i += 1) {
		const code = json.charCodeAt(i);
		if (code === QUOTE) isInString = !isInString;
		else if (isInString && code === BACKSLASH) i += 1;
		else if (!isInString && isStart(code)) values += 1;
		if (values > most) return true;
	}
	return false;
}

function isStart(code: number): boolean {
	return code === COMMA || code === OPENING_BRACKET || code === OPENING_BRACE;
}
