/** Methods that change nothing, whoever makes a browser send them. */
const SAFE = ["GET", "HEAD", "OPTIONS"];

type Sent = {
	readonly method: string;
	readonly headers: Headers;
	/** Ours, such as `https://factsheet.example`. */
	readonly origin: string;
};

/**
 * Whether a page of another site may have made a browser send this with the cookies of its reader.
 * Every browser since 2023 says in Sec-Fetch-Site where a request comes from; older ones say it in Origin.
 * A sibling on the same domain counts as another site. What says neither comes from a tool, or from a
 * browser so old that it is refused too: whoever authenticates without cookies is never asked.
 */
export function isFromElsewhere({ method, headers, origin }: Sent): boolean {
	if (SAFE.includes(method)) return false;
	const site = headers.get("sec-fetch-site");
	if (site !== null) return site !== "same-origin" && site !== "none";
	return headers.get("origin") !== origin;
}
