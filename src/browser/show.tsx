import { render } from "hono/jsx/dom";
import type { FactSheetInput } from "../sheet/request.ts";
import type { FactSheet } from "../sheet/sheet.ts";
import { SheetView } from "../view/sheet.tsx";
import { lightUp } from "./light.ts";
import { Toolbar } from "./toolbar.tsx";

/** A sheet, and how to get it in another form: by its id where it is stored, else by asking again. */
export type Shown = {
	readonly sheet: FactSheet;
	readonly stored: boolean;
	readonly request: FactSheetInput | null;
	/** Stores the sheet after all; left out where the reader chose that it is not. */
	readonly keep?: () => void;
};

/** Puts a sheet into the page, alive: facts light up their words, pictures are drawn. */
export function showSheet(into: HTMLElement, shown: Shown): void {
	const tools = document.createElement("div");
	const view = document.createElement("div");
	into.replaceChildren(tools, view);
	into.hidden = false;
	render(<Toolbar shown={shown} />, tools);
	render(<SheetView sheet={shown.sheet} />, view);
	enliven(view, shown.sheet);
}

/** Brings to life what stands on the page already. */
export function enliven(view: HTMLElement, sheet: FactSheet): void {
	lightUp(view);
	if (!needsPictures(view, sheet)) return;
	// The charting library is larger than all else: it comes after the facts, and only where there is something to draw.
	import("./pictures/index.ts").then(
		({ drawPictures }) => drawPictures(view, sheet),
		() => {
			// Every picture repeats what the lists say: without them the sheet is still whole.
		},
	);
}

function needsPictures(view: HTMLElement, { where, when, disputed }: FactSheet): boolean {
	const places = where.some(({ coordinates }) => coordinates !== null);
	const dates = when.some(({ value }) => value !== null);
	const figures = disputed.some(({ kind }) => kind === "conflicting_figures");
	return view.querySelector("figure") !== null && (places || dates || figures);
}
