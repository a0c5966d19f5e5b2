import { IRREGULAR_VERBS } from "../lexicon/irregular-verbs.ts";

const FORMS = indexForms();

/** Which forms of an irregular verb a word can be: 1 base, 2 past, 4 participle ("fell": 2, "hit": 7). */
export function verbFormsOf(lower: string): number {
	return FORMS.get(lower) ?? 0;
}

function indexForms(): ReadonlyMap<string, number> {
	const forms = new Map<string, number>();
	for (const verb of IRREGULAR_VERBS.trim().split(/[|\n]/)) {
		for (const [k, column] of verb.split(" ").entries()) {
			for (const form of column.split("/")) forms.set(form, (forms.get(form) ?? 0) | (1 << k));
		}
	}
	return forms;
}
