import { parseSheet } from "../../../desk/index.ts";
import type { FactSheet } from "../../../sheet/sheet.ts";
import { renderCsv } from "../../../view/csv.ts";
import { renderJsonLd } from "../../../view/json-ld.ts";
import { renderMarkdown } from "../../../view/markdown.ts";
import { renderText } from "../../../view/text.ts";
import { renderHtml } from "./html.tsx";

type FormOfSheet = {
	readonly type: string;
	/** Part of the ETag: raise its number with any change to what the form shows. */
	readonly tag: string;
	readonly render: (json: string) => string;
};

const of =
	(render: (sheet: FactSheet) => string) =>
	(json: string): string =>
		render(parseSheet(json));

/** The forms a sheet can be had in, by media type, the default first. */
export const FORMS = {
	"application/json": {
		type: "application/json; charset=utf-8",
		tag: "json-1",
		// As it was stored: a cached sheet is sent without being read.
		render: (json) => json,
	},
	"text/markdown": {
		type: "text/markdown; charset=utf-8",
		tag: "markdown-1",
		render: of(renderMarkdown),
	},
	"text/plain": { type: "text/plain; charset=utf-8", tag: "text-1", render: of(renderText) },
	"text/html": { type: "text/html; charset=utf-8", tag: "html-1", render: of(renderHtml) },
	"text/csv": {
		type: "text/csv; charset=utf-8; header=present",
		tag: "csv-1",
		render: of(renderCsv),
	},
	"application/ld+json": {
		type: "application/ld+json; charset=utf-8",
		tag: "json-ld-1",
		render: of(renderJsonLd),
	},
} as const satisfies Record<string, FormOfSheet>;
