import type { Usable } from "./answer.ts";
import { ModelFailure } from "./failure.ts";
import { ONCE_MORE } from "./prompt.ts";
import type { Ask, Provider, Usage } from "./providers/provider.ts";
import { readAnswer } from "./read-answer.ts";

/** How long, and until whose leaving, an answer is waited for. */
export type Patience = {
	/** Milliseconds since whenever, for durations. */
	readonly clock: () => number;
	/** On that clock. */
	readonly deadline: number;
	/** Aborted when nobody waits for the answer any more. */
	readonly gone: AbortSignal | null;
};

export type Answered = Usable & { readonly usage: Usage; readonly calls: number };

/** How long to leave a server alone that does not say: half a second, then twice as long each time. */
const FIRST_PAUSE_MS = 500;
const MOST_CALLS = 5;

/** An answer that can be read, or a failure within the time that there is. @throws ModelFailure */
export async function callModel(
	provider: Provider,
	ask: Ask,
	patience: Patience,
): Promise<Answered> {
	let usage: Usage = { inputTokens: 0, outputTokens: 0 };
	let calls = 0;
	const call = async (question: Ask): Promise<Usable | null> => {
		const { reply, tries } = await persist(provider, question, patience);
		calls += tries;
		usage = {
			inputTokens: usage.inputTokens + reply.usage.inputTokens,
			outputTokens: usage.outputTokens + reply.usage.outputTokens,
		};
		if (reply.stop !== "done") throw new ModelFailure(reply.stop);
		return readAnswer(reply.words);
	};
	const answer =
		(await call(ask)) ?? (await call({ ...ask, messages: [...ask.messages, ONCE_MORE] }));
	if (answer === null) throw new ModelFailure("malformed");
	return { ...answer, usage, calls };
}

/** Asks again after what passes, as long as there is time for it. */
async function persist(provider: Provider, ask: Ask, patience: Patience) {
	for (let tries = 1; ; tries++) {
		try {
			return { reply: await within(patience, (signal) => provider(ask, signal)), tries };
		} catch (error) {
			if (!(error instanceof ModelFailure) || !error.passing || tries === MOST_CALLS) throw error;
			const pause = error.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (tries - 1);
			if (patience.clock() + pause >= patience.deadline) throw error;
			await within(patience, (signal) => sleep(pause, signal));
		}
	}
}

/** Runs work that must end by the deadline and with whoever waits for it. @throws ModelFailure */
async function within<Result>(
	{ clock, deadline, gone }: Patience,
	work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
	if (gone?.aborted) throw new ModelFailure("abandoned");
	const ending = new AbortController();
	const ended = Promise.withResolvers<never>();
	const end = (kind: "timed-out" | "abandoned") => {
		ended.reject(new ModelFailure(kind));
		ending.abort();
	};
	const leave = () => end("abandoned");
	const timer = setTimeout(() => end("timed-out"), Math.max(0, deadline - clock()));
	gone?.addEventListener("abort", leave);
	const working = work(ending.signal);
	// Whoever loses the race is not waited for, and must not be missed either.
	working.catch(() => {});
	ended.promise.catch(() => {});
	return Promise.race([ended.promise, working]).finally(() => {
		clearTimeout(timer);
		gone?.removeEventListener("abort", leave);
	});
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, ms);
		signal.addEventListener("abort", () => clearTimeout(timer));
	});
}
