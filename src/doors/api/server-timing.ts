import type { Answer } from "../../desk/index.ts";

/** The time of each step, and what a model took in tokens, money and facts: numbers and names of ours. */
export function serverTiming({ timings, use }: Answer): string {
	return Object.entries(timings)
		.map(([step, ms]) => {
			const told = step === "model" && use !== null ? `;desc="${inWords(use)}"` : "";
			return `${step};dur=${ms.toFixed(1)}${told}`;
		})
		.join(", ");
}

function inWords(use: NonNullable<Answer["use"]>): string {
	return Object.entries(use)
		.filter(([name, value]) => name !== "ms" && value !== null)
		.map(([name, value]) => (name === "outcome" ? `${value}` : `${name} ${value}`))
		.join(", ");
}
