import type { Token } from "../read/reading.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { isCommonWord } from "../text/word-table.ts";
import {
	isCapitalised,
	isDemonym,
	isHonorific,
	isKnownOrganization,
	isOrganizationHead,
	isOrganizationOpener,
	isTitle,
} from "./name-words.ts";

/** "Ministry of", "Observatory for", "Committee on": an organisation's head takes what follows. */
export function stepPreposition(tokens: readonly Token[], first: number, at: number): number {
	const head = tokens[at - 1]?.text ?? "";
	const isOf = tokens[at]?.text === "of";
	const isOn = tokens[at]?.text === "on";
	const inBody = isOf && takesOf(tokens, first, at);
	const opens =
		(isOn
			? /^(?:Committee|Commission|Council|Conference|Institute|Panel|Subcommittee|Board)$/.test(
					head,
				)
			: isOrganizationOpener(head)) ||
		inBody ||
		(tokens[at]?.text === "for" && takesFor(tokens, first, at)) ||
		(isOf &&
			/^(?:gulf|strait|straits|isle|bay|republic|cape|university|city|lloyd's|tower|horn)$/i.test(
				head,
			)) ||
		(isOf &&
			/^(?:secretary|minister|chancellor|chief|chairman|joint)$/i.test(head) &&
			/^(?:State|Defense|Defence|Staff|Labor)$/.test(tokens[at + 1]?.text ?? ""));
	if (!opens || (first === at - 1 && head === "State")) return at;
	const skip = /^[Tt]he$/.test(tokens[at + 1]?.text ?? "") ? 2 : 1;
	const after = tokens[at + skip];
	if (!isCapitalised(after)) return at;
	return at + skip + 1;
}

/** "Court of Arbitration for Sport"; not "University of Leeds for Ann Lee". */
function takesFor(tokens: readonly Token[], first: number, at: number): boolean {
	const opener = /^(?:Center|Centre|Institute|Court|Council|Office|Bureau|Department|Network)$/;
	const opens = tokens[at - 2]?.text === "of" && opener.test(tokens[at - 3]?.text ?? "");
	const task = tokens[at + 1]?.text ?? "";
	return opens && at - 3 >= first && isCommonWord(task) && !isTitle(task) && !isHonorific(task);
}

/** "Council for the Welfare of Seamen": inside a body's name another "of" goes on. */
function takesOf(tokens: readonly Token[], first: number, at: number): boolean {
	const inner = tokens.slice(first, at);
	const hinge = inner.findIndex(({ text }, i) => i > 0 && /^(?:for|on)$/.test(text));
	return hinge > 0 && isOrganizationOpener(inner[hinge - 1]?.text ?? "");
}

/** "Committee on Science, Space and Technology" */
export function stepList(tokens: readonly Token[], first: number, at: number): number {
	const isListed =
		isCapitalised(tokens[at + 1]) &&
		tokens[at + 2]?.text === "and" &&
		isCapitalised(tokens[at + 3]) &&
		!isCapitalised(tokens[at + 4]);
	const opener =
		/^(?:Committee|Department|Ministry|Commission|Office|Subcommittee|Minister|Secretary)$/;
	const inner = tokens.slice(first, at);
	const takes = inner.some(
		({ text }, i) => /^(?:of|on|for)$/.test(text) && opener.test(inner[i - 1]?.text ?? ""),
	);
	return isListed && takes ? at + 4 : at;
}

/** "Foreign and Commonwealth Office", "Department of Health and Human Services"; not "Trump and Clinton". */
export function joinsByAnd(tokens: readonly Token[], first: number, at: number): boolean {
	if (!isCapitalised(tokens[at + 1])) return false;
	const before = tokens.slice(first, at).map(({ text }) => text);
	const last = before.at(-1) ?? "";
	if (isDemonym(last)) return false;
	if (isCounty(before.join(" "), tokens[at + 1]?.text ?? "")) return true;
	const inOf = before.some(
		(word, i) => isOrganizationOpener(word) && /^(?:of|for|on)$/.test(before[i + 1] ?? ""),
	);
	let end = at + 1;
	while (end < at + 5 && isCapitalised(tokens[end])) end++;
	const head = tokens[end - 1]?.text ?? "";
	if (inOf)
		return (
			!isTitle(tokens[at + 1]?.text ?? "") &&
			!isOrganizationOpener(tokens[at + 1]?.text ?? "") &&
			end - at <= 3
		);
	const isBody =
		/^(?:Office|Department|Ministry|Administration|Agency|Committee|Commission|Council|Service|Services|Trust|Authority|Bureau|Association|Society|Institute|Board|Project|Centre|Center|Council|Fund|Union|Federation|Institution|Foundation|Court|Organi[sz]ation|Executive)$/;
	return (
		before.length <= 4 &&
		end - at > 2 &&
		isBody.test(head) &&
		(describesBody(tokens, first, at) || NAMES_TASK.test(last))
	);
}

/** "Tyne and Wear": the gazetteer knows both as one, and few others end so. */
const isCounty = (before: string, last: string): boolean =>
	/^(?:Wear|Galloway|Hove|Kinross|Herzegovina|Tobago|Barbuda|Nevis)$/.test(last) &&
	lookUpPlaces(`${before} and ${last}`).length > 0;

const NAMES_TASK =
	/^(?:Foreign|Food|Health|Work|Trade|Business|Oceanic|Oil|Science|Securities|Citizenship|Nuclear|Drug|Culture|Education|Housing|Justice|Environment|Agriculture|National|Centers?|Fish|Police|Fire|Highways?|Trading|Energy|Labou?r|Medicines|Immigration|Surface|Marine|Maritime|Rail|Railways?|Roads?|Aviation|Competition|Consumer|Communications|Tourism|Wildlife|Mines|Mining|Minerals|Petroleum|Gas|Electricity|Revenue|Ports|Ethics|Elections|Pensions|Standards|Statistics|Transport|Aeronautics|Arts|Parks|Land|Water|Alcohol|Home|Security|Search)$/;

/** "the Economic and Financial Crimes Commission": a common word after "the" opens a body's name; "the Senate and" does not. */
function describesBody(tokens: readonly Token[], first: number, at: number): boolean {
	const word = tokens[at - 1]?.text ?? "";
	const opens = tokens[first]?.text === "The" ? first + 1 : first;
	if (at - opens !== 1 || !/^the$/i.test(tokens[opens - 1]?.text ?? "")) return false;
	return (
		/(?:ic|al|ous|ive|ary|ity|tion|ment|sing|ling|ring|ting|ning)$/.test(word) &&
		isCommonWord(word) &&
		!isOrganizationHead(word) &&
		!isKnownOrganization(word)
	);
}
