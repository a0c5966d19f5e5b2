import * as z from "zod";
import type { AccessGate } from "./staff.ts";

const isSet = z
	.string()
	.default("")
	.transform((value) => /^(?:true|1|yes|on)$/i.test(value.trim()));

const list = z
	.string()
	.default("")
	.transform((words) => words.split(/[\s,]+/).filter((word) => word !== ""));

/** The settings of who may use this Worker. */
export const AccessSettings = z.object({
	/** Set by the command of `npm start`, and nowhere else: on one's own machine, no key is needed and nothing is limited. */
	DEV: isSet,
	/** Opens a deployed Worker to whoever can reach it. */
	PUBLIC: isSet,
	/** Such as `newsroom.cloudflareaccess.com`. */
	ACCESS_TEAM_DOMAIN: z
		.string()
		.regex(
			/^[a-z0-9-]+\.cloudflareaccess\.com$/,
			"not a name such as newsroom.cloudflareaccess.com",
		)
		.optional(),
	/** The audience tag of the Access application, 64 hexadecimal digits. */
	ACCESS_AUD: z
		.string()
		.regex(/^[0-9a-f]{64}$/, "not an audience tag of 64 hexadecimal digits")
		.optional(),
	/** Origins whose pages may call the API with a key, apart by commas or spaces. */
	CORS_ORIGINS: list.pipe(
		z.array(z.string().refine(isOrigin, "not an origin such as https://cms.example.org")),
	),
});

export type Access = {
	readonly isLocal: boolean;
	readonly isPublic: boolean;
	/** Null where Cloudflare Access is not in front. */
	readonly gate: AccessGate | null;
	readonly corsOrigins: readonly string[];
};

/** The settings put together; else what is missing, a line each. */
export function accessOf(
	settings: z.infer<typeof AccessSettings>,
): Access | { readonly faults: readonly string[] } {
	const { ACCESS_TEAM_DOMAIN: team, ACCESS_AUD: audience } = settings;
	if ((team === undefined) !== (audience === undefined)) {
		return { faults: ["ACCESS_TEAM_DOMAIN, ACCESS_AUD: one without the other"] };
	}
	return {
		isLocal: settings.DEV,
		isPublic: settings.PUBLIC,
		gate: team === undefined || audience === undefined ? null : { team, audience },
		corsOrigins: settings.CORS_ORIGINS,
	};
}

function isOrigin(word: string): boolean {
	return /^https?:[^*]+$/.test(word) && URL.canParse(word) && new URL(word).origin === word;
}
