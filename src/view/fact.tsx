import type { Child } from "hono/jsx";
import type { Evidence } from "../sheet/span.ts";
import { Further, Headline } from "./quotes.tsx";

type Told = {
	readonly id: string;
	readonly text: string;
	readonly evidence: readonly Evidence[];
	/** What else is known of it. */
	readonly children?: Child;
};

/** A fact in its list: what it is, linked to its first words, and links to all further ones. */
export function Fact({ id, text, evidence, children }: Told) {
	return (
		<li class="fact" id={id}>
			<Headline of={id} evidence={evidence} text={text} />
			{children}
			<Further of={id} evidence={evidence} />
		</li>
	);
}
