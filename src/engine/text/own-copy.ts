/** The runtime copies shorter cuts of a text; a longer one keeps the whole text alive. */
const SHORTEST_CUT = 13;

/** The same word in memory of its own: for whatever outlives the article it was cut from. */
export function ownCopy(word: string): string {
	return word.length < SHORTEST_CUT ? word : word.split("").join("");
}
