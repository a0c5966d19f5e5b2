/** How the Worker is watched: by anyone, without a key. */
export const healthOperation = {
	operationId: "health",
	summary: "Tell whether it is alive",
	security: [],
	responses: { 200: { description: "It is" } },
};

export const readinessOperation = {
	operationId: "readiness",
	summary: "Tell whether it can work: its settings, its stores, its language model",
	security: [],
	responses: {
		200: { description: "It can" },
		503: { description: "It cannot; the body says which part is missing, and no more" },
	},
};
