import * as z from "zod";

/** What stands beside every stored sheet, so that a torn, foreign or outlived value is known as such. */
export const Seal = z.object({
	schema: z.literal("factsheet/1"),
	sha256: z.string(),
	/** Milliseconds since 1970. */
	expiresAt: z.number(),
});
export type Seal = z.infer<typeof Seal>;

export async function sealOf(json: string, expiresAt: number): Promise<Seal> {
	return { schema: "factsheet/1", sha256: await sha256(json), expiresAt };
}

/** The seal, where it is one of ours and that of these very words. */
export async function intactSeal(json: string, metadata: unknown): Promise<Seal | null> {
	const seal = Seal.safeParse(metadata);
	return seal.success && seal.data.sha256 === (await sha256(json)) ? seal.data : null;
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return new Uint8Array(digest).toBase64();
}
