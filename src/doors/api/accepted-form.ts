import { parseAccept } from "hono/utils/accept";
import { Problem } from "../../sheet/problem.ts";
import { FORMS } from "./forms/index.ts";

export type Form = keyof typeof FORMS;

/** RFC 9110, section 12.5.1: the exact type goes before its family, its family before anything. */
const names = Object.keys(FORMS).filter((name): name is Form => name in FORMS);

/** The form that the caller likes best; of equally liked ones, the first of ours. */
export function acceptedForm(accept: string | undefined): Form {
	if (accept === undefined || accept.trim() === "") return "application/json";
	const ranges = parseAccept(accept);
	let best: { form: Form; quality: number } | null = null;
	for (const form of names) {
		const quality = qualityOf(form, ranges);
		if (quality > (best?.quality ?? 0)) best = { form, quality };
	}
	if (best !== null) return best.form;
	throw new Problem("not-acceptable", `There are ${names.join(", ")}.`);
}

function qualityOf(form: Form, ranges: ReturnType<typeof parseAccept>): number {
	for (const wanted of [form, form.replace(/\/.*/, "/*"), "*/*"]) {
		const range = ranges.find(({ type }) => type.toLowerCase() === wanted);
		if (range !== undefined) return range.q;
	}
	return 0;
}
