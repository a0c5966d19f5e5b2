import { Problem } from "../sheet/problem.ts";
import { LIMITS } from "../sheet/request.ts";
import { checkedAddress } from "./address.ts";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
export type Page = { readonly html: string; readonly url: string };

const HTML_TYPES = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const HEADERS = { accept: "text/html,application/xhtml+xml", "user-agent": "Factsheet/1" };

/**
 * Fetches a public web page, every redirect checked like the first address.
 * @throws Problem for each reason not to
 */
export async function fetchPage(address: string, fetch: Fetch): Promise<Page> {
	const signal = AbortSignal.timeout(LIMITS.fetching);
	try {
		// Raced as well as signalled: a body that has begun may trickle on without minding the signal.
		return await Promise.race([download(checkedAddress(address), fetch, signal), timeUp(signal)]);
	} catch (error) {
		if (error instanceof Problem) throw error;
		if (signal.aborted) {
			throw new Problem("page-timed-out", `It did not answer within ${LIMITS.fetching / 1000} s.`);
		}
		throw new Problem("page-unreachable", "The connection failed.");
	}
}

function timeUp(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason));
	});
}

async function download(first: URL, fetch: Fetch, signal: AbortSignal): Promise<Page> {
	let url = first;
	for (let hop = 0; hop <= LIMITS.redirects; hop++) {
		const response = await fetch(url.href, { headers: HEADERS, redirect: "manual", signal });
		const location = response.headers.get("location");
		if (!REDIRECTS.has(response.status) || location === null) {
			return { html: await readHtml(response, signal), url: url.href };
		}
		await response.body?.cancel();
		url = checkedAddress(location, url);
	}
	throw new Problem("page-unreachable", `It redirects more than ${LIMITS.redirects} times.`);
}

async function readHtml(response: Response, signal: AbortSignal): Promise<string> {
	if (!response.ok) {
		await response.body?.cancel();
		throw new Problem("page-unreachable", `It answered with HTTP status ${response.status}.`);
	}
	const type = response.headers.get("content-type") ?? "";
	if (!HTML_TYPES.test(type)) {
		await response.body?.cancel();
		throw new Problem("page-not-html", "It answered with something other than HTML.");
	}
	return decodeHtml(await readAtMost(LIMITS.page, response.body, signal), type);
}

/** Counts what arrives, whatever Content-Length promised. */
async function readAtMost(
	most: number,
	body: ReadableStream<Uint8Array> | null,
	signal: AbortSignal,
): Promise<ArrayBuffer> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of body ?? []) {
		length += chunk.byteLength;
		if (signal.aborted) throw signal.reason;
		if (length > most) throw new Problem("page-too-large", `It is larger than ${most} bytes.`);
		chunks.push(chunk);
	}
	return new Blob(chunks).arrayBuffer();
}

/** The charset of the header, else of a <meta> near the top, else UTF-8; what it cannot decode is marked. */
function decodeHtml(bytes: ArrayBuffer, contentType: string): string {
	const head = new TextDecoder("latin1").decode(bytes.slice(0, 2_048));
	const named =
		/charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ??
		/<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1];
	try {
		return new TextDecoder(named ?? "utf-8").decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
