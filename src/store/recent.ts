/** As much of an isolate's 128 MB as sheets may take: UTF-16 code units, about 8 MB. */
const MOST_UNITS = 4_000_000;
/** As short as KV's own memory in a data centre can be made: a sheet deleted elsewhere is gone here in a minute. */
export const REMEMBERED_MS = 30_000;

type Sheet = { readonly json: string; readonly expiresAt: number };
type Remembered = { readonly sheet: Sheet; readonly until: number };

/** The sheets that this isolate has handled last: asked for again, they cost no read of the store. */
export function recentSheets() {
	const sheets = new Map<string, Remembered>();
	let units = 0;

	function forget(id: string): void {
		units -= sheets.get(id)?.sheet.json.length ?? 0;
		sheets.delete(id);
	}

	function remember(id: string, sheet: Sheet, now: number): void {
		forget(id);
		sheets.set(id, { sheet, until: now + REMEMBERED_MS });
		units += sheet.json.length;
		// A map keeps the order of insertion: the oldest goes first.
		for (const oldest of sheets.keys()) {
			if (units <= MOST_UNITS) break;
			forget(oldest);
		}
	}

	function recall(id: string, now: number): Sheet | null {
		const known = sheets.get(id);
		if (known === undefined) return null;
		if (now < known.until && now < known.sheet.expiresAt) return known.sheet;
		forget(id);
		return null;
	}

	return { remember, recall, forget };
}
