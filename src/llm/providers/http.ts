import { ModelFailure } from "../failure.ts";

/** A refusal of the question's form, in the server's words; they are matched, never shown or logged. */
export type Fault = { readonly complaint: string };

/** No answer is longer; more is not even read. Bytes. */
const MOST_BYTES = 2_000_000;
const LONGEST_COMPLAINT = 4_000;

export type Call = {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Record<string, unknown>;
};

/** Posts JSON and gives the JSON that comes back, or why the form of the question was refused. @throws ModelFailure */
export async function postJson(
	{ url, headers, body }: Call,
	signal: AbortSignal,
): Promise<{ readonly json: unknown } | { readonly fault: Fault }> {
	const response = await reached(
		fetch(url, {
			method: "POST",
			headers: { "content-type": "application/json", ...headers },
			body: JSON.stringify(body),
			redirect: "manual",
			signal,
		}),
	);
	const words = await reached(readAtMost(response, MOST_BYTES));
	if (!response.ok) return { fault: faultOf(response, words) };
	try {
		return { json: JSON.parse(words) };
	} catch {
		throw new ModelFailure("malformed");
	}
}

/** A connection that fails or is dropped may hold the next time; one that we ended is not told apart here. */
async function reached<Result>(work: Promise<Result>): Promise<Result> {
	try {
		return await work;
	} catch (error) {
		throw error instanceof ModelFailure
			? error
			: new ModelFailure("unavailable", { passing: true });
	}
}

function faultOf(response: Response, words: string): Fault {
	const { status } = response;
	if (status === 400 || status === 422) return { complaint: words.slice(0, LONGEST_COMPLAINT) };
	const retryAfterMs = retryAfter(response.headers);
	if (status === 429) throw new ModelFailure("rate-limited", { passing: true, retryAfterMs });
	if (status === 408 || status === 409 || status >= 500) {
		throw new ModelFailure("unavailable", { passing: true, retryAfterMs });
	}
	throw new ModelFailure("rejected");
}

/** `Retry-After` in milliseconds: seconds or a date, and the finer form that OpenAI and Azure give. */
function retryAfter(headers: Headers): number | null {
	const fine = Number(headers.get("retry-after-ms") ?? Number.NaN);
	if (Number.isFinite(fine)) return Math.max(0, fine);
	const given = headers.get("retry-after");
	if (given === null) return null;
	const seconds = Number(given);
	if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
	const date = Date.parse(given);
	return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

async function readAtMost(response: Response, most: number): Promise<string> {
	const decoder = new TextDecoder();
	let words = "";
	let bytes = 0;
	for await (const chunk of response.body ?? []) {
		bytes += chunk.byteLength;
		if (bytes > most) throw new ModelFailure("malformed");
		words += decoder.decode(chunk, { stream: true });
	}
	return words + decoder.decode();
}
