/** Gives a stored sheet a link for everyone, or takes the one that it has; it goes to the clipboard. */
export async function copyPublicLink(id: string): Promise<string> {
	// The promise goes to the clipboard itself: after waiting, some browsers no longer know of the click.
	const text = publicLink(id).then((url) => new Blob([url], { type: "text/plain" }));
	await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
	return "Public link copied: whoever has it can read the sheet and its article.";
}

export async function endPublicLink(id: string): Promise<string> {
	await ask(`${id}/share`, "DELETE");
	return "Public link ended: it leads nowhere within a minute.";
}

export async function deleteSheet(id: string): Promise<string> {
	await ask(id, "DELETE");
	return "Deleted, with its public link: both lead nowhere now.";
}

async function publicLink(id: string): Promise<string> {
	const { url }: { url: string } = await (await ask(`${id}/share`, "POST")).json();
	return url;
}

async function ask(path: string, method: "POST" | "DELETE"): Promise<Response> {
	const response = await fetch(`/v1/factsheets/${path}`, { method });
	if (!response.ok) throw new Error(response.statusText);
	return response;
}
