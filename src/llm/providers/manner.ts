import { ModelFailure } from "../failure.ts";
import type { Fault } from "./http.ts";
import {
	type Ask,
	type Manner,
	type Provider,
	type Reply,
	STRUCTURES,
	SUREST,
} from "./provider.ts";

/** What a server of some manner says to a question: a reply, or that it does not take questions so put. */
export type PutQuestion = (
	ask: Ask,
	manner: Manner,
	signal: AbortSignal,
) => Promise<Reply | { readonly fault: Fault }>;

/** What servers were found to take, by address and model, for as long as the isolate lives. */
const found = new Map<string, Manner>();

/** Each refusal changes one thing; there are five things to change. */
const MOST_CHANGES = 6;

/** Puts a question in the surest manner that the server takes, and remembers which that is. */
export function inTakenManner(key: string, put: PutQuestion): Provider {
	return async (ask, signal) => {
		let manner = found.get(key) ?? SUREST;
		for (let change = 0; change < MOST_CHANGES; change++) {
			const reply = await put(ask, manner, signal);
			if (!("fault" in reply)) {
				found.set(key, manner);
				return reply;
			}
			const other = changed(manner, reply.fault);
			if (other === null) break;
			manner = other;
		}
		throw new ModelFailure("rejected");
	};
}

/** Another manner, after what a server complained of; null where nothing is left to change. */
function changed(manner: Manner, { complaint }: Fault): Manner | null {
	if (manner.temperature && /temperature/i.test(complaint))
		return { ...manner, temperature: false };
	if (manner.limit === "max_tokens" && /max_completion_tokens/.test(complaint)) {
		return { ...manner, limit: "max_completion_tokens" };
	}
	const next = STRUCTURES[STRUCTURES.indexOf(manner.structure) + 1];
	return next === undefined ? null : { ...manner, structure: next };
}
