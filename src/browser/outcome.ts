import type { Made } from "./ask.ts";
import type { Status } from "./status.ts";

/** What the page says of an outcome. */
export function statusOf(made: Made, cancel: () => void): Status {
	switch (made.kind) {
		case "sheet":
			return { state: "working", detail: "A first sheet is there; still reading …", cancel };
		case "done":
			return { state: "done", detail: "The fact sheet is ready." };
		case "cancelled":
			return { state: "idle", detail: "Cancelled. The article is still here." };
		case "unreachable":
			return unreachable();
		case "problem": {
			const { title, detail, status, errors = [] } = made.problem;
			if (status === 401) return signedOut();
			const fields = errors.map(({ path, message }) => `${path}: ${message}`);
			return { state: "error", title, detail: [detail, ...fields].join(" ") };
		}
	}
}

function signedOut(): Status {
	const detail = `Sign in at ${location.origin}/sign-in, in another tab; then try again here.`;
	return { state: "error", title: "You are not signed in", detail };
}

function unreachable(): Status {
	if (navigator.onLine) {
		const detail = "Factsheet could not be reached. Your article is still here; try again.";
		return { state: "error", title: "No answer", detail };
	}
	const detail = "Your article is still here; try again when you are back.";
	return { state: "error", title: "You are offline", detail };
}
