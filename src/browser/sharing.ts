/** Gives a stored sheet a link for everyone, or takes the one that it has; it goes to the clipboard. */
export async function copyPublicLink(id: string): Promise<string> {
	// The promise goes to the clipboard itself: after waiting, some browsers no longer know of the click.
	const text = publicLink(id).then((url) => new Blob([url], { type: "text/plain" }));
	await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
	return "Public link copied: whoever has it can read the sheet and its article.";
}

export async function endPublicLink(id: string): Promise<string> {
	await ask(id, "DELETE");
	return "Public link ended: it leads nowhere within a minute.";
}

async function publicLink(id: string): Promise<string> {
	const { url }: { url: string } = await (await ask(id, "POST")).json();
	return url;
}

async function ask(id: string, method: "POST" | "DELETE"): Promise<Response> {
	const response = await fetch(`/v1/factsheets/${id}/share`, { method });
	if (!response.ok) throw new Error(response.statusText);
	return response;
}
