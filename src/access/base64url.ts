/** Bytes as URL-safe base64 without padding, in any runtime. */
export function base64url(bytes: Uint8Array): string {
	const standard = btoa(String.fromCharCode(...bytes));
	return standard
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/={1,2}$/, "");
}
