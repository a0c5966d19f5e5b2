import { render } from "hono/jsx/dom";
import type { FactSheet } from "../sheet/sheet.ts";
import { SheetView } from "../view/sheet.tsx";
import { lightUp } from "./light.ts";

/** Puts a sheet into the page, alive, in place of what was there; above it is room for what can be done with it. */
export function showSheet(into: HTMLElement, sheet: FactSheet): void {
	// Who was reading what is replaced would else be sent back to the page's top.
	const keepsFocus = into.contains(document.activeElement);
	const view = document.createElement("div");
	const tools = document.createElement("div");
	tools.className = "tools";
	into.replaceChildren(tools, view);
	into.hidden = false;
	render(<SheetView sheet={sheet} />, view);
	enliven(view, sheet);
	if (keepsFocus) into.focus({ preventScroll: true });
}

/** Brings to life what stands on the page already: facts light up their words, pictures are drawn. */
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
