/** Whom requests are counted for, and how many they may make in a minute; `wrangler.toml` says the same. */
export const LIMITS_PER_MINUTE = {
	/** Each key, session's key and member of staff. */
	caller: 300,
	/** Each address that shows no key where none is needed, and each that shows a wrong one. */
	address: 60,
	/** Each address that tries to sign in. */
	"sign-in": 10,
	/** Each Slack workspace. */
	team: 60,
} as const;

export type LimitName = keyof typeof LIMITS_PER_MINUTE;

const WINDOW_SECONDS = 60;

/**
 * The header fields that tell a caller of a limit: draft-ietf-httpapi-ratelimit-headers, and RFC 9110's
 * Retry-After. Cloudflare tells only whether there is room, so what is left is told where it is nothing,
 * and the time until there is room is the whole window, which is never too short.
 */
export function limitHeaders(name: LimitName, isFull: boolean): Readonly<Record<string, string>> {
	const policy = {
		"RateLimit-Policy": `"${name}";q=${LIMITS_PER_MINUTE[name]};w=${WINDOW_SECONDS}`,
	};
	if (!isFull) return policy;
	return {
		...policy,
		RateLimit: `"${name}";r=0;t=${WINDOW_SECONDS}`,
		"Retry-After": String(WINDOW_SECONDS),
	};
}

/** What is counted for an address: all of an IPv6 /64, which one subscriber has to himself. */
export function countedAddress(address: string): string {
	if (!address.includes(":")) return address;
	const [head = "", tail] = address.split("::");
	const groups = head.split(":").filter((group) => group !== "");
	if (tail !== undefined) {
		const after = tail.split(":").filter((group) => group !== "");
		while (groups.length + after.length < 8) groups.push("0");
		groups.push(...after);
	}
	return groups
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(":");
}
