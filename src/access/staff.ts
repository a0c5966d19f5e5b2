import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import * as z from "zod";

/** Cloudflare Access in front of this Worker. */
export type AccessGate = {
	/** Such as `newsroom.cloudflareaccess.com`. */
	readonly team: string;
	/** The audience tag of the Access application. */
	readonly audience: string;
};

/** What Access says of whoever it let in: people have a subject, service tokens a common name instead. */
const Claims = z.object({
	sub: z.string().optional(),
	common_name: z.string().optional(),
});

export type Staff = {
	/** Opaque; for counting, never for the log. */
	readonly subject: string;
	/** A tool with a service token, which no browser sends by itself. */
	readonly isTool: boolean;
};

/** Access changes its keys every six weeks: they are asked for again when one is unknown, at most every 30 s. */
const keySets = new Map<string, JWTVerifyGetKey>();

/**
 * Whom Access let in; null where the token is not Access's, not for this application, or out of date.
 * @throws Error where the keys of Access cannot be had
 */
export async function staffOf(
	token: string,
	{ team, audience }: AccessGate,
	keys: JWTVerifyGetKey = keysOf(team),
): Promise<Staff | null> {
	try {
		const { payload } = await jwtVerify(token, keys, {
			issuer: `https://${team}`,
			audience,
			algorithms: ["RS256"],
			requiredClaims: ["exp"],
		});
		const { sub, common_name: tool } = Claims.parse(payload);
		const subject = sub || tool;
		return subject ? { subject, isTool: !sub } : null;
	} catch (error) {
		if (isUnanswered(error)) throw error;
		return null;
	}
}

function keysOf(team: string): JWTVerifyGetKey {
	const known = keySets.get(team);
	if (known !== undefined) return known;
	const keys = createRemoteJWKSet(new URL(`https://${team}/cdn-cgi/access/certs`));
	keySets.set(team, keys);
	return keys;
}

/** What says nothing about the token: the keys were not to be had, or not in time. */
function isUnanswered(error: unknown): boolean {
	if (error instanceof errors.JWKSTimeout) return true;
	if (error instanceof errors.JOSEError) return error.code === "ERR_JOSE_GENERIC";
	return !(error instanceof z.ZodError);
}
