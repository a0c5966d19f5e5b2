/** The form that every batch's id has; no object is started for another. */
export function isBatchId(id: string): boolean {
	return /^[A-Za-z0-9_-]{24}$/.test(id);
}
