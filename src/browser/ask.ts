import { EventSourceParserStream } from "eventsource-parser/stream";
import type { ProblemDocument } from "../sheet/problem.ts";
import type { FactSheetInput } from "../sheet/request.ts";
import type { FactSheet } from "../sheet/sheet.ts";

export type Made =
	/** Where a language model reads the article, the embedded engine's sheet comes first, and is not the last. */
	| { readonly kind: "sheet"; readonly sheet: FactSheet; readonly last: boolean }
	| { readonly kind: "problem"; readonly problem: ProblemDocument }
	/** No answer, or none of ours: offline, or a proxy in between. */
	| { readonly kind: "unreachable" }
	| { readonly kind: "cancelled" };

/** Asks our own API for a sheet, and gives each as it comes; never throws. */
export async function* askForSheets(
	request: FactSheetInput,
	signal: AbortSignal,
): AsyncGenerator<Made> {
	try {
		const response = await postForSheet(request, "text/event-stream", signal);
		if (response.headers.get("content-type")?.startsWith("application/problem+json")) {
			yield { kind: "problem", problem: await response.json() };
		} else if (response.ok && response.body !== null) {
			yield* eventsOf(response.body);
		} else {
			yield { kind: "unreachable" };
		}
	} catch {
		yield { kind: signal.aborted ? "cancelled" : "unreachable" };
	}
}

async function* eventsOf(body: ReadableStream<BufferSource>): AsyncGenerator<Made> {
	const events = body
		.pipeThrough(new TextDecoderStream())
		.pipeThrough(new EventSourceParserStream());
	let sheet: FactSheet | null = null;
	for await (const { event, data } of events) {
		if (event === "problem") {
			yield { kind: "problem", problem: JSON.parse(data) };
			return;
		}
		if (event === "done") {
			yield sheet === null ? { kind: "unreachable" } : { kind: "sheet", sheet, last: true };
			return;
		}
		if (event !== "sheet") continue;
		if (sheet !== null) yield { kind: "sheet", sheet, last: false };
		sheet = JSON.parse(data);
	}
	// The connection broke before the last word.
	yield { kind: "unreachable" };
}

/** The stored sheet of that id in another form. */
export function findForm(id: string, accept: string): Promise<Response> {
	return fetch(`/v1/factsheets/${id}`, { headers: { accept } });
}

export function postForSheet(request: FactSheetInput, accept: string, signal?: AbortSignal) {
	return fetch("/v1/factsheets", {
		method: "POST",
		headers: { "content-type": "application/json", accept },
		body: JSON.stringify(request),
		...(signal && { signal }),
	});
}
