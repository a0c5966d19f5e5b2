import type { TestProject } from "vitest/node";
import { GUARDED, OPEN, startWorker } from "../start-worker.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the Worker answers, as `npm start` has it. */
		origin: string;
		/** The file with all that the Worker has printed. */
		printed: string;
		/** A Worker that lets in only whoever shows a key, and where its store is. */
		guarded: { readonly origin: string; readonly state: string };
	}
}

/** Starts both Workers, one after the other: each builds the scripts that both serve. */
export default async function setup(project: TestProject) {
	const open = await startWorker(OPEN);
	project.provide("printed", open.printed);
	project.provide("origin", open.origin);
	const guarded = await startWorker(GUARDED);
	project.provide("guarded", { origin: guarded.origin, state: guarded.state });
	return async () => {
		await Promise.all([open.stop(), guarded.stop()]);
	};
}
