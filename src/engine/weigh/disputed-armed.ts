import type { Reading, Sentence } from "../read/reading.ts";
import { spanAt } from "../text/in-order.ts";
import { lowerOpening } from "../text/questions.ts";
import { askOnce } from "../text/word-cues.ts";
import { positionOf } from "./disputed-accounts.ts";
import { isSameSource } from "./disputed-opposed.ts";
import type { Told } from "./disputed-told.ts";
import type { DisputedFinding, StatementFinding } from "./findings.ts";

const WEAPON =
	"(?:gun|handgun|pistol|revolver|rifle|shotgun|firearm|weapon|knife|machete|axe|grenade|blade)";
/** Most articles have no such word at all. */
const isOfArms = askOnce((lower) =>
	/armed|gun|pistol|revolver|rifle|firearm|weapon|knife|machete|axe|grenade|blade/.test(lower),
);
/** Of one person: "unarmed protesters" and "they were unarmed" are no answer to who drew a gun. */
const UNARMED = new RegExp(
	`\\b(?:was|is|been|had been) (?:\\w+ )?unarmed\\b|\\b(?:had|has|carried|held|carrying|holding|there was) no (?:\\w+ )?${WEAPON}\\b|\\b(?:(?:was|is) not|wasn['’]t|isn['’]t|never) (?:armed\\b|(?:carrying|holding|pointing) (?:an?|any|the) (?:\\w+ )?${WEAPON}\\b)|\\b(?:did not|didn['’]t|does not|doesn['’]t) (?:have|own|carry|hold) (?:an?|any) (?:\\w+ )?${WEAPON}\\b`,
	"i",
);
const ARMED = new RegExp(
	`\\b(?:was|is|been) (?:\\w+ )?armed\\b|\\b(?:with|had|has|pulled|drew|raised|pointed|pointing|aimed|brandished|brandishing|carried|carrying|held|holding|drop|wielded|wielding|fired|produced) (?:out )?(?:an?|his|her|the) (?:[\\w-]+ ){0,2}${WEAPON}\\b`,
	"i",
);
/** Whoever bears arms by calling. */
const BY_CALLING =
	/^(?:that )?(?:the |an? |one |his |her )?(?:\p{L}+ )?(?:police|officers?|deputy|deputies|troops|soldiers?|guards?|agents?|gunm[ae]n|attackers?)\b/iu;
const MODAL = /\b(?:whether|if|may|might|could|would|should)\b/i;
/** What stands on a sheet of each side. */
const MOST = 3;

type Said = { readonly statement: StatementFinding; readonly sentence: Sentence };

/** "Officers said he raised a gun. His wife said he was unarmed": told by others, however far apart. */
export function armedOrNot({ reading, statements }: Told): readonly DisputedFinding[] {
	if (!reading.tokens.some(isOfArms)) return [];
	const denying = said(reading, statements, (words) => UNARMED.exec(words));
	const [denial] = denying;
	if (denial === undefined) return [];
	const telling = said(reading, statements, armedIn).filter(({ statement }) =>
		denying.every((other) => !isSameSource(other.statement, statement)),
	);
	if (telling.length === 0) return [];
	const { content, direct } = denial.statement;
	const words = reading.text.slice(content.start, content.end).replace(/^that /, "");
	return [
		{
			kind: "conflicting_accounts",
			point: direct ? "whether there was a weapon" : `whether ${lowerOpening(words)}`,
			positions: [telling, denying].flatMap((side) =>
				oncePerSource(side).map((one) => positionOf(reading, one)),
			),
		},
	];
}

/** The statements that tell so, each with the sentence that does. */
function said(
	reading: Reading,
	statements: readonly StatementFinding[],
	find: (words: string) => RegExpExecArray | null,
): readonly Said[] {
	return statements.flatMap((statement) => {
		const { start, end } = statement.content;
		const found = find(reading.text.slice(start, end));
		const sentence =
			found === null
				? undefined
				: reading.sentences[spanAt(reading.sentences, start + found.index)];
		if (sentence === undefined) return [];
		const content = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
		if (MODAL.test(reading.text.slice(content.start, content.end))) return [];
		return [{ statement: { ...statement, content }, sentence }];
	});
}

const armedIn = (words: string) =>
	UNARMED.test(words) || BY_CALLING.test(words) ? null : ARMED.exec(words);

const oncePerSource = (side: readonly Said[]) =>
	side
		.filter(
			({ statement }, i) =>
				side.findIndex((other) => isSameSource(other.statement, statement)) === i,
		)
		.slice(0, MOST);
