import { render } from "hono/jsx/dom";
import type { FactSheet } from "../sheet/sheet.ts";
import { enliven } from "./show.tsx";
import { Toolbar } from "./toolbar.tsx";

const data = document.querySelector("#sheet-data");
const view = document.querySelector<HTMLElement>("#stored-sheet");
const tools = document.querySelector<HTMLElement>("#tools");

// A stored sheet stands on its page already: it only has to come to life.
if (data && view && tools) {
	const sheet: FactSheet = JSON.parse(data.textContent ?? "");
	render(<Toolbar shown={{ sheet, stored: true }} />, tools);
	enliven(view, sheet);
}
