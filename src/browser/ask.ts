import type { ProblemDocument } from "../sheet/problem.ts";
import type { FactSheetInput } from "../sheet/request.ts";
import type { FactSheet } from "../sheet/sheet.ts";

export type Made =
	| { readonly kind: "sheet"; readonly sheet: FactSheet; readonly stored: boolean }
	| { readonly kind: "problem"; readonly problem: ProblemDocument }
	/** No answer, or none of ours: offline, or a proxy in between. */
	| { readonly kind: "unreachable" }
	| { readonly kind: "cancelled" };

/** Asks our own API for a sheet; never throws. */
export async function askForSheet(request: FactSheetInput, signal: AbortSignal): Promise<Made> {
	try {
		const response = await postForSheet(request, "application/json", signal);
		const type = response.headers.get("content-type") ?? "";
		if (response.ok) {
			const sheet: FactSheet = await response.json();
			return { kind: "sheet", sheet, stored: response.headers.has("content-location") };
		}
		if (!type.startsWith("application/problem+json")) return { kind: "unreachable" };
		return { kind: "problem", problem: await response.json() };
	} catch {
		return { kind: signal.aborted ? "cancelled" : "unreachable" };
	}
}

/** The stored sheet of that id; null where there is none any more. */
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
