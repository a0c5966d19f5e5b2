import { IsoDate } from "../sheet/request.ts";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/;
/** "Thu, 25 Sep 2014 17:21:00 -0400", "25 September 2014". */
const DAY_FIRST = /^(?:\p{L}{3,9},?\s+)?(\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4})\b/u;
/** "September 25, 2014". */
const MONTH_FIRST = /^(?:\p{L}{3,9},?\s+)?(\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4})\b/u;

/**
 * The date that a page gives for its article, which many pages do not write as ISO 8601 asks:
 * `2014-09-25T17:21:00+0000` and `25 Sep 2014` are `2014-09-25`. Null where it is none.
 */
export function readDate(written: string): string | null {
	const text = written.trim();
	const iso = IsoDate.safeParse(text);
	if (iso.success) return iso.data;
	const day = ISO_DAY.exec(text)?.[0] ?? dayOf(DAY_FIRST, text) ?? dayOf(MONTH_FIRST, text);
	return IsoDate.safeParse(day).data ?? null;
}

/** The day as it is written, in whatever zone that was. */
function dayOf(form: RegExp, text: string): string | null {
	const time = Date.parse(`${form.exec(text)?.[1] ?? ""} UTC`);
	return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
