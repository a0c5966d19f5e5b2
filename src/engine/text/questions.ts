import { COMMON } from "../lexicon/claims.ts";

const OPENINGS = new Set([
	"nearly",
	"almost",
	"around",
	"roughly",
	"rather",
	"direct",
	"three",
	"four",
	"five",
	"six",
	"ten",
	"dozens",
]);

/** What marks a doubt, and how the sentence reads as an open question without it. */
const DOUBTS: readonly (readonly [doubt: RegExp, open: string])[] = [
	[/^.{1,200}? claimed (?:responsibility|credit) for /, "who was responsible for "],
	[/^.{0,300}?\binvestigating (?:if|whether) /, "whether "],
	[/^.{0,300}?\b(?:not|un)(?: immediately| yet)* ?clear (?:if|whether) /i, "whether "],
	[
		/^.{0,300}?\b(?:show|answer|prove|establish|settle|reveal|indicate) (?:if|whether) /,
		"whether ",
	],
	[/^.{0,300}?\btoo (?:early|soon) to \w+ (?=(?:how|what|who|why|whether|where) )/i, ""],
	[/^.{0,300}?\btoo (?:early|soon) to \w+ if /i, "whether "],
	[/^.{0,300}?\bno (?:\w+ )?(?:evidence|proof|indications?) that /i, "whether "],
	[
		/\b(is|are|was|were|be|been) (?:widely |also )?(?:believed|thought|feared|suspected|presumed|alleged|said|reported|reputed|understood) to be\b/,
		"$1",
	],
	[
		/\b(?:is|are|was|were) (?:widely |also )?(?:believed|thought|feared|suspected|presumed|alleged|said|reported|reputed|understood) to have\b/,
		"had",
	],
	[
		/\b(has|have|had|was|were|is|are) not (?:yet )?((?:been )?(?:independently )?(?:verified|confirmed|corroborated))\b/,
		"$1 $2",
	],
	[
		/\bcould not (?:yet )?be ((?:independently |immediately )?(?:verified|confirmed|corroborated))\b/,
		"could be $1",
	],
	[
		/^.{0,300}?\bno (record|trace|sign|evidence|proof|indication)s? of /,
		"whether there was any $1 of ",
	],
	[/\bappears to be\b/, "is"],
	[/\b(is|are|was|were) suspected of (?=\w+ing\b)/, "$1 guilty of "],
	[
		/^(.{1,120}?) (?:was|has been) (?:arrested|detained|held|suspended|dismissed|sacked|jailed|fined)(?: [^,.;]{1,40}?)? for allegedly /,
		"$1 was guilty of ",
	],
	[
		/^(.{1,120}?) (?:were|have been) (?:arrested|detained|held|suspended|dismissed|sacked|jailed|fined)(?: [^,.;]{1,40}?)? for allegedly /,
		"$1 were guilty of ",
	],
	[
		/^.{1,80}? (?:arrested|detained|suspended|dismissed|sacked|jailed|fined|sued) (an? .{2,60}?) for allegedly /,
		"$1 was guilty of ",
	],
	[/^(?:allegedly|apparently|reportedly|purportedly|supposedly), /i, ""],
	[/\b(?:allegedly|apparently|reportedly|purportedly|supposedly|probably|likely) /i, ""],
];

/** "Reuters could not verify the toll" */
const UNVERIFIED =
	/\b(?:verify|confirm|corroborate) ((?:the|his|her|their|its|those|these|either|any)(?: [\p{L}\d'’-]+){1,8})[.]?$/u;

/** "The allegations, first reported by the Herald, have not been proven" */
const UNPROVEN =
	/^([^,]{3,80}), [^,]{3,120}, (has|have|had|was|were|is|are) (?:not|never) (?:yet )?((?:been )?(?:independently )?(?:verified|confirmed|corroborated|proven|proved|substantiated)\b[^,.;]{0,60})/;

/** "was shot after he allegedly pointed a handgun at officers, police said": what is alleged, and no more. */
const ALLEGED_DEED =
	/ (?:after|because|when|while|before) ((?:he|she|they|it) allegedly [^,;]{4,120})(?:,|;|$)/;

/** "The footage, which could not be independently verified, appears to show" */
const UNVERIFIED_ASIDE =
	/^([^,]{3,80}), which (?:could not|cannot|has not|have not) (?:yet )?(?:be |been )?(?:independently |immediately )?(?:verified|confirmed|corroborated|authenticated)\b/;

/** "whether he had a gun, as police have said" */
const AS_CLAIMED = /, as [^,.;]{2,60} (?:said|says?|claimed|claims?)[.]?$/;

/** "Six climbers are believed to be missing" asks "whether six climbers are missing". */
export function openQuestion(sentence: string): string {
	const aside = UNVERIFIED_ASIDE.exec(sentence)?.[1];
	const deed = ALLEGED_DEED.exec(sentence)?.[1];
	if (deed !== undefined) return `whether ${deed.replace(/^(\w+) allegedly /, "$1 ")}`;
	const unproven = UNPROVEN.exec(sentence);
	if (unproven !== null)
		return `whether ${lowerOpening(unproven[1] ?? "")} ${unproven[2]} ${unproven[3]}`;
	if (aside !== undefined) return `whether ${lowerOpening(aside)} can be confirmed`;
	for (const [doubt, open] of DOUBTS) {
		if (!doubt.test(sentence)) continue;
		const question = sentence.replace(doubt, open).replace(AS_CLAIMED, "");
		return /^(?:who|whether|how|what|why|where) /.test(question)
			? question
			: `whether ${lowerOpening(question)}`;
	}
	const unverified = UNVERIFIED.exec(sentence)?.[1];
	return unverified === undefined ? sentence : `whether ${unverified} can be confirmed`;
}

/** Only words that are no names lose their capital. */
export function lowerOpening(words: string): string {
	const first = /^\p{Lu}\p{Ll}*/u.exec(words)?.[0].toLowerCase() ?? "";
	const isTitle = /^(?:mr|mrs|ms)$/.test(first);
	return !isTitle && (COMMON.has(first) || OPENINGS.has(first))
		? first + words.slice(first.length)
		: words;
}

/** Without the quotation marks and brackets that a cut has left without their partner. */
export function balanceMarks(words: string): string {
	const count = (mark: string) => words.split(mark).length - 1;
	let balanced = words;
	if (count("“") !== count("”")) balanced = balanced.replace(/[“”]/g, "");
	if (count('"') % 2 === 1) balanced = balanced.replace(/"/g, "");
	if (count("(") !== count(")")) balanced = balanced.replace(/[()]/g, "");
	return balanced;
}
