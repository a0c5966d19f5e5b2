import { render } from "hono/jsx/dom";
import type { FactSheetInput } from "../sheet/request.ts";
import type { FactSheet } from "../sheet/sheet.ts";
import { askForSheets } from "./ask.ts";
import { statusOf } from "./outcome.ts";
import { showSheet } from "./show.tsx";
import { sayStatus } from "./status.ts";
import { Toolbar } from "./toolbar.tsx";

/** After this a reader wonders whether anything happens. */
const SLOW_MS = 3_000;
/** Why a making was ended by the next one: what that one says stands. */
export const SUPERSEDED = "superseded";

export type Making = {
	readonly into: HTMLElement;
	readonly request: FactSheetInput;
	readonly cancelling: AbortController;
	/** Stores the sheet after all; left out where the reader chose that it is not. */
	readonly keep?: () => void;
};

/** Has a sheet made, saying how it stands: shows each that comes, and in the end what can be done with it. */
export async function makeSheet({ into, request, cancelling, keep }: Making): Promise<void> {
	const cancel = () => cancelling.abort();
	sayStatus({ state: "working", detail: "Reading …", cancel });
	const slow = setTimeout(() => sayStatus({ state: "working", detail: SLOW, cancel }), SLOW_MS);
	let shown: FactSheet | null = null;
	let isDone = false;
	for await (const made of askForSheets(request, cancelling.signal)) {
		clearTimeout(slow);
		if (cancelling.signal.reason === SUPERSEDED) return;
		sayStatus(statusOf(made, cancel));
		isDone = made.kind === "done";
		if (made.kind !== "sheet") continue;
		showSheet(into, made.sheet);
		if (shown === null) goTo(into);
		shown = made.sheet;
	}
	const tools = into.querySelector<HTMLElement>(".tools");
	if (shown === null || tools === null) return;
	const stored = isDone && request.store !== false;
	render(<Toolbar shown={{ sheet: shown, stored, ...(isDone && keep && { keep }) }} />, tools);
}

/** The sheet that was asked for takes the focus; one that follows it leaves the focus where the reader has put it. */
function goTo(sheet: HTMLElement): void {
	sheet.focus({ preventScroll: true });
	sheet.scrollIntoView({ block: "start" });
}

const SLOW = "Still reading. A page from the web may take ten seconds.";
