import { PROBLEMS, ProblemDocument } from "../../src/sheet/problem.ts";
import { FactSheet } from "../../src/sheet/sheet.ts";
import { Evidence } from "../../src/sheet/span.ts";

const KNOWN_STATUSES = new Set<number>(Object.values(PROBLEMS).map(({ status }) => status));

/** What is wrong with a value's evidence; null where each quote stands where it says. */
export function brokenEvidence(value: unknown, text: string): string | null {
	if (typeof value !== "object" || value === null) return null;
	const evidence = Evidence.safeParse(value);
	if (evidence.success) {
		const { start, end, quote } = evidence.data;
		return text.slice(start, end) === quote ? null : `not at ${start}–${end}`;
	}
	for (const each of Object.values(value)) {
		const broken = brokenEvidence(each, text);
		if (broken !== null) return broken;
	}
	return null;
}

/** What is wrong with an answer; null where it is a sheet, a page of ours or a problem that is the caller's. */
export async function wrongAnswer(response: Response): Promise<string | null> {
	const { status, headers } = response;
	const type = headers.get("content-type") ?? "";
	const body = await response.text();
	if (status === 500) return `status 500: ${body}`;
	if (status >= 400) {
		if (!KNOWN_STATUSES.has(status)) return `status ${status} is none of ours`;
		if (type !== "application/problem+json") return null;
		if (body === "") return null;
		return ProblemDocument.parse(JSON.parse(body)).status === status ? null : "another status";
	}
	if (!type.startsWith("application/json") || !body.includes('"schema":"factsheet/1"')) return null;
	const sheet = FactSheet.parse(JSON.parse(body));
	return brokenEvidence(sheet, sheet.article.text);
}
