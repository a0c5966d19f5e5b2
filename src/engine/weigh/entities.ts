import type { NameKind, NameMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import { groupBy } from "../text/group.ts";
import { nameWords } from "../text/name-words.ts";
import { joinOrganizations } from "./entities-organizations.ts";
import { joinPeople } from "./entities-people.ts";
import { titledForm, titleOf } from "./entities-titles.ts";

/** One person, organisation or place with all its mentions, in text order. */
export type Entity = {
	readonly kind: NameKind;
	/** The fullest name in the text. */
	readonly name: string;
	/** Other surface forms. */
	readonly aliases: readonly string[];
	readonly mentions: readonly NameMention[];
};

/** Joins the mentions of one entity: "Mr Haddad" with Omar Haddad, "IS" with Islamic State. */
export function weighEntities(reading: Reading, names: readonly NameMention[]): readonly Entity[] {
	const ofKind = (kind: NameKind) => names.filter((name) => name.kind === kind);
	const groups = [
		...joinPeople(ofKind("person"), (mention) => titleOf(reading, mention)),
		...joinOrganizations(reading, ofKind("organization")),
		...groupBy(ofKind("place"), ({ name }) => name).values(),
	];
	return groups.flatMap((mentions) => toEntity(reading, mentions)).sort(byFirstMention);
}

function toEntity(reading: Reading, mentions: readonly NameMention[]): Entity[] {
	const [first] = mentions;
	if (first === undefined) return [];
	const inOrder = [...mentions].sort((a, b) => a.start - b.start);
	const name = fullest(inOrder);
	const forms = inOrder.flatMap((mention) => [mention.name, titledForm(reading, mention)]);
	const aliases = [...new Set(forms)].filter((form) => form !== "" && form !== name);
	return [{ kind: first.kind, name, aliases, mentions: inOrder }];
}

/** The name with most words; an acronym is never fuller than words. */
function fullest(mentions: readonly NameMention[]): string {
	let best = "";
	for (const { name } of mentions) {
		const words = nameWords(name).length - nameWords(best).length;
		if (best === "" || words > 0 || (words === 0 && name.length > best.length)) best = name;
	}
	return best;
}

const byFirstMention = (a: Entity, b: Entity): number =>
	(a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
