import { type Usable, usableOf } from "./answer.ts";

/** A longer answer is no answer: a sheet of a long article is a tenth of it. In UTF-16 code units. */
export const LONGEST_ANSWER = 1_000_000;

/** An answer out of a model's words: bare JSON, JSON in a fence, or JSON among other words; null for none. */
export function readAnswer(words: string): Usable | null {
	if (words.length > LONGEST_ANSWER) return null;
	const first = words.indexOf("{");
	const last = words.lastIndexOf("}");
	if (first === -1 || last < first) return null;
	const body = words.slice(first, last + 1);
	const value = parsed(body) ?? parsed(mended(body));
	return value === undefined ? null : usableOf(value);
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** Without the commas before a closing bracket that some models write. */
function mended(json: string): string {
	return json.replace(
		/("(?:[^"\\]|\\[\s\S]?)*(?:"|$))|,(?=\s*[\]}])/g,
		(_, string) => string ?? "",
	);
}
