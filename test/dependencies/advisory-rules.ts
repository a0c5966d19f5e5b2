import * as z from "zod";

const count = z.number();
/** What `npm audit --json` prints: a report, or why there is none. */
const Printed = z.union([
	z.object({ metadata: z.object({ vulnerabilities: z.object({ high: count, critical: count }) }) }),
	z.object({ error: z.unknown() }),
	z.object({ message: z.string() }),
]);

/** `unknown`: the registry that is asked has no advisories, or could not be reached. */
export type Verdict = "none" | "found" | "unknown";

/** Whether a report tells of an advisory that is high or critical. @throws where it is no report of npm's */
export function verdictOf(printed: string): Verdict {
	const report = Printed.parse(JSON.parse(printed));
	if (!("metadata" in report)) return "unknown";
	const { high, critical } = report.metadata.vulnerabilities;
	return high + critical > 0 ? "found" : "none";
}
