/** From the first moment to the one after the last, in UTC milliseconds. */
export type Interval = { readonly from: number; readonly to: number };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^(\d{4})$/;
const DECADE = /^(\d{3})X$/;
/** EDTF numbers the seasons from spring, 21; they are drawn as three months from March, the northern way. */
const FIRST_SEASON = 21;

/**
 * The stretch of time that an EDTF value of a sheet covers: `2024-03`, `2017/2019`, `199X`, `2024-06~`.
 * Null for what has no two ends (`../2024`) or no calendar date.
 */
export function intervalOf(edtf: string): Interval | null {
	const [first = "", last = first, ...more] = edtf.split("/");
	const from = stretchOf(first);
	const to = stretchOf(last);
	if (from === null || to === null || more.length > 0 || to.to < from.from) return null;
	return { from: from.from, to: to.to };
}

function stretchOf(written: string): Interval | null {
	const value = written.replace(/[?~%]$/, "");
	const day = DAY.exec(value);
	if (day) return between([+(day[1] ?? 0), +(day[2] ?? 0) - 1, +(day[3] ?? 0)], { days: 1 });
	const month = MONTH.exec(value);
	if (month) return monthOrSeason(+(month[1] ?? 0), +(month[2] ?? 0));
	const year = YEAR.exec(value);
	if (year) return between([+(year[1] ?? 0), 0, 1], { months: 12 });
	const decade = DECADE.exec(value);
	return decade && between([+(decade[1] ?? 0) * 10, 0, 1], { months: 120 });
}

function monthOrSeason(year: number, month: number): Interval | null {
	if (month >= FIRST_SEASON && month < FIRST_SEASON + 4) {
		return between([year, 2 + (month - FIRST_SEASON) * 3, 1], { months: 3 });
	}
	return month >= 1 && month <= 12 ? between([year, month - 1, 1], { months: 1 }) : null;
}

type Length = { readonly days?: number; readonly months?: number };

function between([year, month, day]: readonly [number, number, number], length: Length): Interval {
	const { days = 0, months = 0 } = length;
	return { from: Date.UTC(year, month, day), to: Date.UTC(year, month + months, day + days) };
}
