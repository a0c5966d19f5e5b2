/** How it stands with what the reader asked for. */
export type Status =
	| { readonly state: "idle" | "done"; readonly detail: string }
	| { readonly state: "working"; readonly detail: string; readonly cancel?: () => void }
	| { readonly state: "error"; readonly title: string; readonly detail: string };

/** Says it in the page's one place for it, where screen readers hear it. */
export function sayStatus(status: Status): void {
	const place = document.querySelector<HTMLElement>("#status");
	if (!place) return;
	place.dataset.state = status.state;
	place.setAttribute("role", status.state === "error" ? "alert" : "status");
	const parts: (string | Node)[] = [];
	if (status.state === "error") parts.push(element("strong", status.title), " ");
	parts.push(status.detail);
	if (status.state === "working" && status.cancel) parts.push(" ", cancelButton(status.cancel));
	place.replaceChildren(...parts);
}

function cancelButton(cancel: () => void): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "plain";
	button.textContent = "Cancel";
	button.addEventListener("click", cancel, { once: true });
	return button;
}

function element(name: string, text: string): HTMLElement {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
