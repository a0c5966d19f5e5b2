import type { Ballot } from "./name-ballot.ts";
import { isAcronym, isOrganizationHead } from "./name-words.ts";

/** "Health Service Executive", "Hillcrest Medical Center": two words that say together what it is. */
export function voteByLastTwo(ballot: Ballot, words: readonly string[]): void {
	const [one = "", last = ""] = [words.at(-2), words.at(-1)];
	// "Bank of America Stadium": what it is stands last.
	const isOf = words.some((word, i) => i > 0 && /^(?:of|for)$/.test(word));
	if (
		isOf &&
		/^(?:Stadium|Arena|Center|Centre|Tower|Bridge|Airport|Hospital|Park|Field|Hotel)$/.test(last) &&
		!isAcronym(one)
	) {
		ballot.vote("place", 8, "facility");
		ballot.vote("organization", -4, "facility");
	}
	if (NO_SURNAME.test(last)) ballot.vote("person", -3, "head");
	if (last === "Executive" && isOrganizationHead(one)) ballot.vote("organization", 4.5, "head");
	if (words.length > 2 && one === "Medical" && /^Cent(?:er|re)$/.test(last))
		ballot.vote("place", 6, "facility");
}

/** Nobody is called "Foundation". */
const NO_SURNAME =
	/^(?:Foundation|Institute|Association|Federation|Committee|Commission|Ministry|Department|University|Council|Organi[sz]ation|Agency|Authority|Corporation|Bureau|Society|Alliance)$/;
