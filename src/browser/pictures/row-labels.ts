import * as Plot from "@observablehq/plot";

const ROW_PX = 42;
const AXIS_PX = 24;
const FONT_PX = 13;
/** Above the row's own line, so that a label has the whole width, on a phone too. */
const ABOVE_PX = -16;

/** The frame of a picture with a labelled row per mark. */
export function frameOf(rows: number) {
	return {
		height: rows * ROW_PX + AXIS_PX,
		marginTop: 6,
		marginBottom: AXIS_PX,
		marginLeft: 10,
		marginRight: 24,
	};
}

type Row = { readonly row: string; readonly label: string };

/** A label is cut where the picture ends; the list below has it whole. */
export function rowLabels(rows: readonly Row[], width: number) {
	return Plot.text(rows, {
		y: "row",
		text: "label",
		frameAnchor: "left",
		textAnchor: "start",
		dx: -6,
		dy: ABOVE_PX,
		lineWidth: width / FONT_PX - 2,
		textOverflow: "ellipsis",
		className: "row-labels",
	});
}
