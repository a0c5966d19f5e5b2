type Found = { readonly engine?: "embedded" | "llm" | undefined };

/** Tells a fact that the embedded engine found and the language model missed. */
export function FoundBy({ engine }: Found) {
	return engine === "embedded" ? <span class="tag">found without the model</span> : null;
}
