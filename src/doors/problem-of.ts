import { Problem, type ProblemDocument } from "../sheet/problem.ts";
import { BadSettings } from "./env.ts";
import { log } from "./log.ts";

/** As many as show the way to a fault. */
const MOST_FRAMES = 8;

/** What the caller is told of anything thrown; what was not thrown on purpose is logged under the id they get. */
export function problemOf(error: unknown): ProblemDocument {
	if (error instanceof Problem) return error.document;
	const id = crypto.randomUUID();
	log("error", { at: "internal-error", id, ...faultOf(error) });
	return new Problem("internal-error", `If it happens again, report this request: ${id}.`).document;
}

/** What may be logged of an unforeseen error: where it was thrown, but not its message, which may quote the article. */
function faultOf(error: unknown): { kind: string; fault: string } {
	if (!(error instanceof Error)) return { kind: typeof error, fault: "" };
	if (error instanceof BadSettings) return { kind: "settings", fault: error.message };
	const frames = error.stack?.match(/^ +at .*$/gm) ?? [];
	return { kind: error.name, fault: frames.slice(0, MOST_FRAMES).join(" ").replace(/\s+/g, " ") };
}
