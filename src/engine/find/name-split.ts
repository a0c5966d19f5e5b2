import type { Reading, Sentence, Token } from "../read/reading.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import type { Candidate } from "./name-candidates.ts";
import type { Range } from "./name-runs.ts";
import { cutAtTitle } from "./name-titled.ts";
import { CLOSED_CLASS, cutAtNonNames, dropOpener, followsOpening } from "./name-trim.ts";
import { isOrganizationHead } from "./name-words.ts";

/** "Reno, Nev.", where the stop also ends the sentence. */
function withStateStop(tokens: readonly Token[], name: Candidate): Candidate {
	const stop = tokens[name.last];
	if (stop?.text !== "." || stop.spaced || name.words.length !== 1) return name;
	if (tokens[name.first - 1]?.text !== "," || tokens[name.first]?.text !== name.key) return name;
	const key = `${name.key}.`;
	if (lookUpPlaces(key)[0]?.kind !== "region") return name;
	return { ...name, last: name.last + 1, words: [key], key };
}

/** Cuts one run of capitals into the names it holds: "U.S. President Donald Trump" → U.S., Donald Trump. */
export function splitRun(
	reading: Reading,
	run: Range,
	sentence: Sentence & { readonly inHeadline: boolean },
): Candidate[] {
	const { tokens } = reading;
	const found: Candidate[] = [];
	for (const part of cutRepeated(tokens, cutAtNonNames(tokens, run))) {
		const opens = part.first === sentence.first || followsOpening(tokens, part.first);
		const opensHard =
			CLOSED_CLASS.test(tokens[part.first]?.text ?? "") &&
			part.last - part.first > 1 &&
			!isNumbered(tokens, part);
		const range = opens || opensHard ? dropOpener(tokens, part) : part;
		if (range.first >= range.last) continue;
		const setting = {
			opensSentence: opens && range.first === part.first,
			inHeadline: sentence.inHeadline,
		};
		found.push(...cutAtTitle(tokens, range, setting).map((name) => withStateStop(tokens, name)));
	}
	return found;
}

/** "at First Valley Bank", "the All People's Congress": inside a sentence, the capital of such a word is the name's. */
const isNumbered = (tokens: readonly Token[], { first, last }: Range): boolean =>
	/^(?:First|All|Our|Next|Now|Still)$/.test(tokens[first]?.text ?? "") &&
	isOrganizationHead(tokens[last - 1]?.text ?? "");

/** "Getty Images Getty Images": a picture's credit and its caption's. */
function cutRepeated(tokens: readonly Token[], parts: readonly Range[]): readonly Range[] {
	if (!parts.some((part) => isRepeated(tokens, part))) return parts;
	return parts.flatMap((part) => {
		const { first, last } = part;
		const middle = (first + last) / 2;
		return isRepeated(tokens, part)
			? [
					{ first, last: middle },
					{ first: middle, last },
				]
			: [part];
	});
}

function isRepeated(tokens: readonly Token[], { first, last }: Range): boolean {
	const half = (last - first) / 2;
	// "Chake Chake" is a town.
	if (half < 2 || !Number.isInteger(half)) return false;
	for (let i = first; i < first + half; i++) {
		if (tokens[i]?.text !== tokens[i + half]?.text) return false;
	}
	return true;
}
