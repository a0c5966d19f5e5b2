import { parseAccept } from "hono/utils/accept";
import type { Answer } from "../../desk/index.ts";
import { problemOf } from "../problem-of.ts";

export const STREAM_TYPE = "text/event-stream";

/** So often a waiting reader hears from us: proxies cut lines that are silent for a minute or two. */
const BEAT_MS = 15_000;

/** Whether the caller asks for events by name: no wildcard means a stream. */
export function asksForStream(accept: string | undefined): boolean {
	return parseAccept(accept ?? "").some(
		({ type, q }) => type.toLowerCase() === STREAM_TYPE && q > 0,
	);
}

type Streamed = {
	readonly answers: AsyncGenerator<Answer>;
	/** Told that nobody reads any more. */
	readonly leave: () => void;
};

/** Server-sent events: `sheet` for every sheet as it comes, then `done`; or `problem`, which ends it. */
export function eventsOf({ answers, leave }: Streamed): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let isLeft = false;
	return new ReadableStream({
		async start(controller) {
			const say = (words: string) => {
				if (!isLeft) controller.enqueue(encoder.encode(words));
			};
			const beat = setInterval(() => say(": waiting\n\n"), BEAT_MS);
			try {
				for await (const { json } of answers) say(eventOf("sheet", json));
				say(eventOf("done", "{}"));
			} catch (error) {
				say(eventOf("problem", JSON.stringify(problemOf(error))));
			} finally {
				clearInterval(beat);
				if (!isLeft) controller.close();
			}
		},
		cancel() {
			isLeft = true;
			leave();
		},
	});
}

/** JSON has no line breaks of its own: one line of data. */
function eventOf(name: string, json: string): string {
	return `event: ${name}\ndata: ${json}\n\n`;
}
