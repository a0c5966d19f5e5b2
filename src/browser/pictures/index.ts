import type { FactSheet } from "../../sheet/sheet.ts";
import { figureChart } from "./figure-chart.ts";
import { placeMap } from "./place-map.ts";
import { timeline } from "./timeline.ts";

const NARROWEST_PX = 280;

/** Draws what a sheet has to draw, each picture into the figure that waits for it. */
export async function drawPictures(view: HTMLElement, sheet: FactSheet): Promise<void> {
	for (const point of sheet.disputed) {
		const figure = view.querySelector<HTMLElement>(`[data-chart="${CSS.escape(point.id)}"]`);
		if (figure) put(figure, figureChart(point, sheet.counts, widthOf(figure)));
	}
	const time = view.querySelector<HTMLElement>("[data-timeline]");
	if (time) put(time, timeline(sheet.when, widthOf(time)));
	const map = view.querySelector<HTMLElement>("[data-map]");
	if (map && sheet.where.some(({ coordinates }) => coordinates))
		put(map, await placeMap(sheet.where, widthOf(map)));
}

/** Pixels that a picture may be wide: drawn to size, its letters are as large as the page's. */
function widthOf(figure: HTMLElement): number {
	return Math.max(NARROWEST_PX, figure.parentElement?.clientWidth ?? 0);
}

function put(figure: HTMLElement, picture: Element | null): void {
	if (picture === null) return;
	// The library styles its drawings by a style element, which our policy refuses: the same rules are in our own.
	for (const style of picture.querySelectorAll("style")) style.remove();
	// To a screen reader it is one picture with one name; the list beside it has every fact.
	picture.setAttribute("role", "img");
	for (const part of picture.children) part.setAttribute("aria-hidden", "true");
	figure.replaceChildren(picture);
	figure.hidden = false;
}
