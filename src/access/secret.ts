import { base64url } from "./base64url.ts";

/** 256 bits: nobody guesses them, so that a plain digest of them tells nothing either. */
const SECRET_BYTES = 32;

/** Random words for a key or a session: so many bytes of chance in URL-safe base64. */
export function randomWords(bytes = SECRET_BYTES): string {
	return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}

/**
 * What is kept in place of a secret. A slow, salted hash is for passwords that people choose;
 * 256 random bits cannot be tried out, and are the same in no two places.
 */
export async function digestOf(secret: string): Promise<string> {
	const bytes = new TextEncoder().encode(secret);
	return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** Whether two digests are the same, in a time that tells nothing about where they differ. */
export function isSame(one: string, other: string): boolean {
	if (one.length !== other.length) return false;
	let difference = 0;
	for (let i = 0; i < one.length; i += 1) difference |= one.charCodeAt(i) ^ other.charCodeAt(i);
	return difference === 0;
}
