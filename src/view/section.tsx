import type { Child } from "hono/jsx";

type Titled = {
	readonly name: string;
	readonly title: string;
	readonly count: number;
	readonly children: Child;
};

/** A titled list of facts; nothing at all where there are none. */
export function Section({ name, title, count, children }: Titled) {
	if (count === 0) return null;
	return (
		<section class={name} aria-labelledby={`title-${name}`}>
			<h3 id={`title-${name}`}>
				{title} <span class="how-many">{count}</span>
			</h3>
			{children}
		</section>
	);
}
