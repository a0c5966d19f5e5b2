import { NAME_PARTICLES } from "../lexicon/name-titles.ts";
import type { Sentence, Token } from "../read/reading.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { askOnce } from "../text/word-cues.ts";
import { isGivenName } from "../text/word-table.ts";
import { joinsByAnd, stepList, stepPreposition } from "./name-joints.ts";
import { isCapitalised } from "./name-words.ts";

/** Half-open positions in the token list. */
export type Range = { readonly first: number; readonly last: number };

/** Possessives inside names: "People's Daily", "St Mary's Hospital", "King's College". */
const INNER_POSSESSIVE =
	/^(?:people|women|men|children|workers|farmers|king|queen|lloyd|sotheby|christie|moody|macy|mcdonald|sainsbury|levi|reader|prince|veterans|driver|world|player|teamster|xi'an|mothers?|fathers?|mary|peter|paul|john|george|james|thomas|bartholomew|andrew|patrick|joseph|michael|luke|anne|catherine)$/i;
const HYPHEN = /^[-‐‑–]$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const opensWithDigit = askOnce((lower) => /^\d/.test(lower));

/** Longest stretches of capitals in a sentence, with what may join them: "Bank of England", "Shahr-e-Kord". */
export function capitalRuns(tokens: readonly Token[], sentence: Sentence): Range[] {
	const runs: Range[] = [];
	for (let i = sentence.first; i < sentence.last; i++) {
		if (!opensRun(tokens, i)) continue;
		const first = i - particlesBefore(tokens, i, sentence.first);
		let last = i + 1;
		// "the pro-Clinton | Priorities USA Action": what the prefix is tied to ends there.
		const isTied = isTight(tokens[i - 1], tokens[i]) && PREFIX.test(tokens[i - 2]?.lower ?? "");
		for (let next = step(tokens, first, last); next > last; next = step(tokens, first, last)) {
			if (next > sentence.last || (isTied && tokens[last]?.spaced !== false)) break;
			last = next;
		}
		runs.push({ first, last });
		i = last - 1;
	}
	return runs;
}

const PREFIX = /^(?:pro|anti|ex|post|pre|non)$/;

function opensRun(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (isCapitalised(token)) return !isHandle(tokens, i);
	if (token === undefined || !opensWithDigit(token)) return false;
	return ORDINAL.test(token.text) && isCapitalised(tokens[i + 1]);
}

const isHandle = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]?.spaced === false && /^[@#]$/.test(tokens[i - 1]?.text ?? "");

/** How many tokens before the capital belong to it: "al-Assad", "bin Laden", "von der Leyen". */
function particlesBefore(tokens: readonly Token[], i: number, start: number): number {
	if (i - 2 >= start && opensAtParticle(tokens, i)) return 2;
	let count = 0;
	while (
		count < 2 &&
		i - count > start &&
		/^(?:bin|ibn|bint|van|von|der|de|della)$/.test(tokens[i - count - 1]?.text ?? "")
	)
		count++;
	return count;
}

function opensAtParticle(tokens: readonly Token[], i: number): boolean {
	const [particle, hyphen] = [tokens[i - 2], tokens[i - 1]];
	return (
		/^(?:al|el|as|ash|an|ar|at|ad|az|ul)$/.test(particle?.text ?? "") &&
		isTight(hyphen, tokens[i]) &&
		isCapitalised(tokens[i])
	);
}

const isTight = (mark: Token | undefined, after: Token | undefined): boolean =>
	HYPHEN.test(mark?.text ?? "") && mark?.spaced === false && after?.spaced === false;

/** Where the run ends after its next word, or the same place where it ends here. */
function step(tokens: readonly Token[], first: number, at: number): number {
	const token = tokens[at];
	if (token === undefined) return at;
	if (isCapitalised(token) && token.text !== "’" && !isHandle(tokens, at)) return at + 1;
	if (isTight(token, tokens[at + 1])) return stepHyphen(tokens, at);
	if (isNickname(tokens, first, at)) return at + 4;
	const next = tokens[at + 1];
	if (token.text === "&" && isCapitalised(next)) return at + 2;
	if (/^['’]s?$/.test(token.text) && isCapitalised(next) && next?.spaced) {
		const isSaint = /^(?:St\.?|Saint)$/.test(tokens[at - 2]?.text ?? "");
		return isSaint || INNER_POSSESSIVE.test(tokens[at - 1]?.text ?? "") ? at + 2 : at;
	}
	if (token.pos === "POS" && isCapitalised(next)) return at;
	return stepConnector(tokens, first, at);
}

/** Robert “Bobby” Shaw: after a given name. */
const isNickname = (tokens: readonly Token[], first: number, at: number): boolean =>
	/^["“]$/.test(tokens[at]?.text ?? "") &&
	/^["”]$/.test(tokens[at + 2]?.text ?? "") &&
	isCapitalised(tokens[at + 1]) &&
	isCapitalised(tokens[at + 3]) &&
	isGivenName(tokens[first]?.text ?? "");

/** "Jean-Michel", "Shahr-e-Kord", "Abd al-Rahman"; not "UK-based". */
function stepHyphen(tokens: readonly Token[], at: number): number {
	if (isCapitalised(tokens[at + 1]) || /^\d+$/.test(tokens[at + 1]?.text ?? "")) return at + 2;
	const inner = tokens[at + 1]?.text ?? "";
	// "Organisation for Economic Co-operation", "the Co-op"
	if (tokens[at - 1]?.text === "Co" && /^op(?:s|eration|erative)?$/.test(inner)) return at + 2;
	// "Ban Ki-moon", "Kim Jong-un": the second syllable of a Korean name
	const isSyllable =
		tokens[at]?.text !== "–" &&
		/^\p{Ll}{2,6}$/u.test(inner) &&
		/^\p{Lu}\p{Ll}{1,5}$/u.test(tokens[at - 1]?.text ?? "");
	if (
		isSyllable &&
		isCapitalised(tokens[at - 2]) &&
		!/^(?:led|era|born|based|held|run|style|type|like|wide|owned|backed|only|free|old|made|bound|linked|rich|ruled|funded|area)$/.test(
			inner,
		)
	)
		return at + 2;
	const closes = isTight(tokens[at + 2], tokens[at + 3]) && isCapitalised(tokens[at + 3]);
	// "April-to-June" is no name.
	return closes && /^\p{Ll}{1,4}$/u.test(inner) && !/^(?:to|and|or)$/.test(inner) ? at + 4 : at;
}

/** "Alliance to Reclaim Our Schools" */
const CALLS_TO = /^(?:Alliance|Campaign|Coalition|Committee|Movement|Initiative|Fund)$/;

/** "Joseph Biden, Jr." */
const SUFFIX = /^(?:Jr|Sr|Snr|Jnr)\.?$/;

/** "Intermediate School 285", "Teamsters Local 1199" */
const NUMBERED = /^(?:School|Local|Lodge|Post|Battalion|Squadron|Engine|Ladder)$/;

function stepConnector(tokens: readonly Token[], first: number, at: number): number {
	const word = tokens[at]?.text ?? "";
	const next = tokens[at + 1];
	if (/^\d{1,4}$/.test(word) && at - first > 1 && NUMBERED.test(tokens[at - 1]?.text ?? ""))
		return at + 1;
	if (word === "to" && CALLS_TO.test(tokens[at - 1]?.text ?? "") && isCapitalised(next))
		return at + 2;
	if (/^(?:al|el)$/.test(word) && isTight(next, tokens[at + 2]) && isCapitalised(tokens[at + 2])) {
		return at + 3;
	}
	if (word === "of" || word === "for" || word === "on") return stepPreposition(tokens, first, at);
	if (word === "," && SUFFIX.test(next?.text ?? "") && at - first > 1) return at + 2;
	if (word === ",") return stepList(tokens, first, at);
	if (word === "and") return joinsByAnd(tokens, first, at) ? at + 2 : at;
	if (NAME_PARTICLES.has(word)) {
		if (isCapitalised(next)) return at + 2;
		if (NAME_PARTICLES.has(next?.text ?? "") && isCapitalised(tokens[at + 2])) return at + 3;
	}
	if (linksPlace(tokens, at)) return at + 2;
	if (word === "the" && /^(?:battalion|regiment|company)$/i.test(tokens[at - 1]?.text ?? "")) {
		return isCapitalised(next) ? at + 2 : at;
	}
	return at;
}

/** "Dar es Salaam", "Newcastle upon Tyne": the gazetteer knows the three words as one. */
function linksPlace(tokens: readonly Token[], at: number): boolean {
	const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!isCapitalised(before) || !isCapitalised(next) || !LINK.test(word?.text ?? "")) return false;
	return lookUpPlaces(`${before?.text} ${word?.text} ${next?.text}`).length > 0;
}
const LINK = /^\p{Ll}{2,4}$/u;
