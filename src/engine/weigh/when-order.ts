import type { WhenFinding } from "./findings.ts";

/** In the order of the text, which puts the news first; stamps and bylines ("Updated: 2016-07-15") come last. */
export function inOrderOfImportance(findings: readonly WhenFinding[]): readonly WhenFinding[] {
	const isStamp = ({ event }: WhenFinding) => !/(?:^|\s)\p{Ll}{2}/u.test(event);
	return [...findings.filter((finding) => !isStamp(finding)), ...findings.filter(isStamp)];
}
