// Correct sheets, as a model that makes no mistake would answer.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Words of saying: the annotation of attributions takes in beliefs and intentions, which are no statements. */
const REPORTING =
	/\b(?:sa(?:y|ys|id|ying)|told|tells?|according|add(?:s|ed|ing)|announc\w+|ask(?:s|ed)|argu\w+|claim\w*|den(?:y|ies|ied)|accus\w+|report(?:s|ed)|declar\w+|insist\w*|warn\w*|stat(?:es|ed)|wr(?:ote|ites)|tweet\w*|explain\w*|acknowledg\w+|suggest\w*|confirm\w*|alleg\w+|admit\w*|note[sd])\b/i;
/** "Declared bankruptcy" is annotated too, and says nothing. */
const FEWEST_WORDS = 4;
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that|this|him|her|them)$/i;

const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const files = (folder) => readdirSync(folder).filter((name) => name.endsWith(".json"));

/** @returns {{ id: string, article: object, answer: object }[]} */
export function readGold(folder) {
	const sheets = files(join(folder, "gold")).map((file) => {
		const gold = read(folder, "gold", file);
		const { title, text, published } = read(folder, "articles", file);
		return {
			id: gold.id,
			article: articleOf(text, title, published),
			answer: inText(answerOf(gold, text), text),
		};
	});
	const statements = files(join(folder, "attribution")).map((file) => {
		const { id, text, attributions } = read(folder, "attribution", file);
		return {
			id,
			article: articleOf(text),
			answer: { ...EMPTY_ANSWER, statements: statementsOf(attributions, text) },
		};
	});
	return [...sheets, ...statements];
}

export const EMPTY_ANSWER = {
	lead: null,
	who: [],
	where: [],
	when: [],
	counts: [],
	statements: [],
	disputed: [],
	gaps: [],
};

function articleOf(text, title = null, publishedAt = null) {
	return { title, text, url: null, publisher: null, publishedAt, language: "en", words: 0 };
}

function answerOf({ who, where, when, counts, disputed, gaps }, text) {
	return {
		...EMPTY_ANSWER,
		who: who.map(({ name, aliases, kind, role }) => ({
			name,
			aliases,
			kind,
			role,
			quote: around(text, name),
		})),
		where: where.map(({ name, aliases, country, core }) => ({
			name,
			aliases,
			kind: "other",
			country,
			event: core,
			quote: around(text, name),
		})),
		when: when.map(({ text: expression, value, event, evidence }) => ({
			expression,
			value,
			event,
			quote: evidence,
		})),
		counts: counts.map(({ text: figure, evidence, optional: _, ...count }) => ({
			currency: null,
			...count,
			figure,
			quote: evidence,
		})),
		disputed: disputed.flatMap(({ kind, point, positions }, matter) =>
			positions.map(({ holder, claim, evidence }) => ({
				matter,
				kind,
				point,
				holder,
				claim,
				quote: evidence,
			})),
		),
		gaps: gaps.map(({ evidence }) => ({ quote: evidence })),
	};
}

/** Less what stands in the headline alone: a sheet's evidence is in the text. */
function inText(answer, text) {
	const stands = (item) =>
		[item.quote, item.name, item.expression, item.figure].every(
			(words) => words === undefined || text.includes(words),
		);
	const lists = Object.entries(answer).filter(([, list]) => list !== null);
	return {
		...answer,
		...Object.fromEntries(lists.map(([key, list]) => [key, list.filter(stands)])),
	};
}

function statementsOf(attributions, text) {
	const words = ([start, end]) => text.slice(start, end);
	return attributions.flatMap(({ source, cue, content }) => {
		if (source.length !== 1 || cue.length !== 1 || content.length !== 1) return [];
		const statement = { source: words(source[0]), cue: words(cue[0]), quote: words(content[0]) };
		if (!REPORTING.test(statement.cue) || PRONOUN.test(statement.source)) return [];
		if (statement.quote.split(/\s+/).length < FEWEST_WORDS) return [];
		return [{ ...statement, direct: /^["“].*["”]$/s.test(statement.quote) }];
	});
}

/** The line that holds a name. */
function around(text, name) {
	return text.split("\n").find((line) => line.includes(name)) ?? name;
}
