import type { NameKind, NameMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";

/** One person, organisation or place with all its mentions, in text order. */
export type Entity = {
	readonly kind: NameKind;
	/** The fullest name in the text. */
	readonly name: string;
	/** Other surface forms. */
	readonly aliases: readonly string[];
	readonly mentions: readonly NameMention[];
};

/** Joins the mentions of one entity: "Mr Barazi" with Talal Barazi, "IS" with Islamic State. */
export function weighEntities(
	_reading: Reading,
	_names: readonly NameMention[],
): readonly Entity[] {
	return [];
}
