/** The form that every content address has; what has another is in no store. */
export function isSheetId(id: string): boolean {
	return /^[A-Za-z0-9_-]{24}$/.test(id);
}
