import { EventSourceParserStream } from "eventsource-parser/stream";
import type { ProblemDocument } from "../sheet/problem.ts";
import type { FactSheetInput } from "../sheet/request.ts";
import type { FactSheet } from "../sheet/sheet.ts";

export type Made =
	/** Where a language model reads the article, the embedded engine's sheet comes first, then the model's. */
	| { readonly kind: "sheet"; readonly sheet: FactSheet }
	/** The sheet that came last is the one that is asked for. */
	| { readonly kind: "done" }
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
		const response = await fetch("/v1/factsheets", {
			method: "POST",
			headers: { "content-type": "application/json", accept: "text/event-stream" },
			body: JSON.stringify(request),
			signal,
		});
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
	for await (const { event, data } of events) {
		if (event === "sheet") yield { kind: "sheet", sheet: JSON.parse(data) };
		if (event === "problem") return yield { kind: "problem", problem: JSON.parse(data) };
		if (event === "done") return yield { kind: "done" };
	}
	// The connection broke before the last word.
	yield { kind: "unreachable" };
}
