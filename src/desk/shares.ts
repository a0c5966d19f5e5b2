import { isSame, randomWords } from "../access/secret.ts";
import { Problem } from "../sheet/problem.ts";
import { readShare, removeShare, writeShare } from "../store/index.ts";
import type { Answer, Desk } from "./desk.ts";

/** 144 bits: nobody guesses the secret half of a link. */
const SECRET_BYTES = 18;
/** The id of a sheet and the secret, one after the other. */
const TOKEN = /^([A-Za-z0-9_-]{24})([A-Za-z0-9_-]{24})$/;

/**
 * The token of a stored sheet's public link, as long as the sheet is kept: made now, or the one that it has.
 * @throws Problem where the store does not do it
 */
export async function shareSheet(
	{ id, expiresAt }: Pick<Answer, "id" | "expiresAt">,
	desk: Desk,
): Promise<{ readonly token: string; readonly isNew: boolean }> {
	return reporting(desk, "The sheet could not be shared; try again.", async () => {
		const known = await readShare(desk.store, id);
		if (known !== null) return { token: id + known, isNew: false };
		const secret = randomWords(SECRET_BYTES);
		const seconds = ((expiresAt ?? 0) - desk.now()) / 1_000;
		await writeShare(desk.store, { id, secret }, seconds);
		return { token: id + secret, isNew: true };
	});
}

/** Which sheet that public link shows; null where it is none of ours, or was revoked. @throws Problem */
export async function sharedSheetId(token: string, desk: Desk): Promise<string | null> {
	const [, id, secret] = TOKEN.exec(token) ?? [];
	if (id === undefined || secret === undefined) return null;
	const known = await reporting(
		desk,
		"Whether the link is good could not be told; try again.",
		() => readShare(desk.store, id),
	);
	return known !== null && isSame(known, secret) ? id : null;
}

/** @throws Problem where the store does not say that the link is gone */
export async function unshareSheet(id: string, desk: Desk): Promise<void> {
	await reporting(desk, "The link may still be good; try again.", () =>
		removeShare(desk.store, id),
	);
}

async function reporting<Result>(
	desk: Desk,
	detail: string,
	work: () => Promise<Result>,
): Promise<Result> {
	try {
		return await work();
	} catch {
		desk.report("share-failed");
		throw new Problem("store-unavailable", detail);
	}
}
