/** The forms of a regular verb: "deny" gives denies, denied, denying; the base comes first. */
export function verbForms(base: string): readonly string[] {
	if (/[^aeiou]y$/.test(base)) {
		const stem = base.slice(0, -1);
		return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
	}
	if (base.endsWith("e")) {
		return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
	}
	const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
	return [base, third, `${base}ed`, `${base}ing`];
}
