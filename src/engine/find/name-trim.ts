import type { Token } from "../read/reading.ts";
import { opensWithCapital } from "../text/capitals.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { askOnce } from "../text/word-cues.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";
import type { Range } from "./name-runs.ts";
import { isAcronym, isKnownOrganization, isNeverName, isWordOrFigure } from "./name-words.ts";

const neverNames = askOnce(isNeverName);

/** Never part of a name, wherever they stand with a capital. */
export const CLOSED_CLASS =
	/^(?:If|When|While|As|But|And|Or|So|Because|Although|Though|Since|Until|Before|After|During|In|On|At|By|For|From|With|To|Of|That|This|These|Those|There|Here|He|She|It|We|They|You|His|Her|Its|Our|Their|My|Your|What|Who|Why|How|Where|Which|Is|Are|Was|Were|Be|Been|Do|Does|Did|Has|Have|Had|Will|Would|Can|Could|Should|May|Might|Must|Not|No|Yes|Also|Then|Now|However|Meanwhile|Yet|Still|Just|Even|Only|Some|Many|Most|More|Both|All|Each|Every|Any|Another|Other|Such|Please|According|Despite|Like|Unlike|Amid|About|Between|Among|Under|Over|Than|Let|Says|Said|Anyone|Everyone|Someone|Nobody|Everybody|Anybody|Anything|Everything|Something|Nothing|None|Neither|Either|Nor|Perhaps|Maybe|Indeed|Besides|Instead|Once|First|Last|Next|Later|Earlier|Today|Yesterday|Tomorrow|Tonight|Never|Always|Often|Sometimes|Thus|Hence|Therefore)$/;

/** Words whose capital at the start of a sentence says nothing. */
const OPENER_POS =
	/^(?:DT|IN|CC|PRP|PRP\$|WP|WP\$|WDT|WRB|RB|RBR|EX|TO|MD|UH|CD|PDT|RP|VBG|VBD|VBN|VB|VBP|VBZ)$/;
const MONTH_LIKE = /^(?:may|march|april|june|august|sun|sat|mar|jan|dec|it|us|ad|id|bill|mark)$/i;

export function followsOpening(tokens: readonly Token[], at: number): boolean {
	return /^(?:["“‘(:;•*–—-]|''|``|--)$/.test(tokens[at - 1]?.text ?? "");
}

/** Weekdays and months stand between names, never in them; "May" and "March" only before a figure. */
export function cutAtNonNames(tokens: readonly Token[], { first, last }: Range): Range[] {
	const parts: Range[] = [];
	let open = first;
	for (let i = first; i < last; i++) {
		if (!cutsHere(tokens, i, { first, last })) continue;
		if (i > open) parts.push({ first: open, last: i });
		open = i + 1;
	}
	if (last > open) parts.push({ first: open, last });
	return parts
		.flatMap((part) => cutAfterState(tokens, part))
		.map((part) => trimMarks(tokens, part))
		.filter((part) => part.last > part.first);
}

/** "in Trenton, N.J. Officers ...": a state's short form closes what stands before it. */
function cutAfterState(tokens: readonly Token[], { first, last }: Range): Range[] {
	const isState =
		tokens[first - 1]?.text === "," &&
		last - first > 1 &&
		/^(?:\p{Lu}\.\p{Lu}\.|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.)$/u.test(
			tokens[first]?.text ?? "",
		);
	const isDateline =
		/^\p{Lu}{4,}$/u.test(tokens[first]?.text ?? "") &&
		/^\p{Lu}\p{Ll}/u.test(tokens[first + 1]?.text ?? "") &&
		!isKnownOrganization(tokens[first]?.text ?? "") &&
		!opensBranch(tokens, first) &&
		!/\p{L}/u.test(tokens[first - 1]?.text ?? ".");
	return isState || isDateline
		? [
				{ first, last: first + 1 },
				{ first: first + 1, last },
			]
		: [{ first, last }];
}

/** "YIAGA Africa": no town is written before another so. */
const opensBranch = (tokens: readonly Token[], first: number): boolean =>
	lookUpPlaces(tokens[first]?.text ?? "").length === 0 &&
	lookUpPlaces(tokens[first + 1]?.text ?? "").length > 0;

function cutsHere(tokens: readonly Token[], i: number, run: Range): boolean {
	const token = tokens[i];
	if (token === undefined || !neverNames(token) || !opensWithCapital(token.text)) return false;
	const { text: word, lower } = token;
	if (
		/^(?:it|us|ad|id|ceo|cfo|coo|pr|english|earth|north|south|east|west|northern|southern|eastern|western|central|internet|source|image|photo|sources|moon|copyright|read|follow|share|watch)$/.test(
			lower,
		)
	) {
		return run.last - run.first === 1 || (i === run.first && /^(?:source|image|photo)/.test(lower));
	}
	if (!MONTH_LIKE.test(word)) return true;
	if (/^\d/.test(tokens[i + 1]?.text ?? "") || /^\d/.test(tokens[i - 1]?.text ?? "")) return true;
	return (
		run.last - run.first === 1 &&
		/^(?:in|on|by|since|until|last|this|next|from|of|early|late|mid|to)$/.test(
			tokens[i - 1]?.lower ?? "",
		)
	);
}

const LINKS: ReadonlySet<string> = new Set(["of", "for", "on", "the", "and"]);

/** Hyphens and ampersands neither open nor close a name. */
export function trimMarks(tokens: readonly Token[], { first, last }: Range): Range {
	let [from, to] = [first, last];
	while (from < to && isNoEdge(tokens[from])) from++;
	while (to > from && isNoEdge(tokens[to - 1])) to--;
	return { first: from, last: to };
}

const isNoEdge = (token: Token | undefined): boolean =>
	token === undefined || !isWordOrFigure(token) || LINKS.has(token.text);

const CLOSED_POS = /^(?:DT|IN|CC|PRP|PRP\$|WP|WP\$|WDT|WRB|EX|TO|MD|PDT)$/;

/** "In Paris", "Meanwhile Trump", "The Guardian": the first word goes. */
export function dropOpener(tokens: readonly Token[], { first, last }: Range): Range {
	const token = tokens[first];
	if (token === undefined) return { first, last };
	const goes =
		CLOSED_CLASS.test(token.text) ||
		/^(?:The|A|An)$/i.test(token.text) ||
		(OPENER_POS.test(token.pos) &&
			(CLOSED_POS.test(token.pos) || isCommonWord(token.text)) &&
			!isKnownOrganization(token.text) &&
			!isAcronym(token.text) &&
			!isHyphenated(tokens, first) &&
			!isGivenName(token.text));
	return goes ? trimMarks(tokens, { first: first + 1, last }) : { first, last };
}

const isHyphenated = (tokens: readonly Token[], i: number): boolean =>
	/^[-‐‑]$/.test(tokens[i + 1]?.text ?? "") && tokens[i + 1]?.spaced === false;

export const dropArticle = (tokens: readonly Token[], { first, last }: Range): Range =>
	/^(?:The|THE)$/.test(tokens[first]?.text ?? "") && last - first > 1
		? { first: first + 1, last }
		: { first, last };
