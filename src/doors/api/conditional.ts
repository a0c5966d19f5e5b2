type Condition = {
	readonly ifNoneMatch: string | undefined;
	readonly etag: string;
	/** Whether what is asked for was there before the request: only then does `*` match. */
	readonly existed: boolean;
};

/** Whether the caller has it already. RFC 9110, section 13.1.2: a weak comparison with each listed tag. */
export function isKnown({ ifNoneMatch, etag, existed }: Condition): boolean {
	if (ifNoneMatch === undefined) return false;
	if (ifNoneMatch.trim() === "*") return existed;
	const tags: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? [];
	return tags.includes(etag.replace(/^W\//, ""));
}
