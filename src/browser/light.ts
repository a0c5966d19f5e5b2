/**
 * Facts light up their words, and words their facts: on hover, on keyboard focus, on a tap.
 * Works on what the server rendered as on what a script did: links do it all, this only spares the jump.
 */
export function lightUp(view: HTMLElement): void {
	const words = wordsByFact(view);
	const pane = view.querySelector<HTMLElement>(".article");
	const light = (facts: readonly string[]) => {
		for (const lit of view.querySelectorAll(".lit")) lit.classList.remove("lit");
		for (const fact of facts) {
			view.querySelector(`#${CSS.escape(fact)}`)?.classList.add("lit");
			for (const word of words.get(fact) ?? []) word.classList.add("lit");
		}
	};
	let under: Element | null = null;
	const point = ({ target }: Event) => {
		const facts = factsAt(target);
		if (facts === null) return;
		under = thingAt(target);
		light(facts.ids);
		if (!facts.inArticle && pane)
			scrollPane(pane, wantedWord(target) ?? words.get(facts.ids[0] ?? "")?.[0]);
	};
	// Not `pointerover`: that also comes when the page scrolls beneath a pointer that rests.
	view.addEventListener("pointermove", (event) => {
		if (thingAt(event.target) !== under) point(event);
	});
	view.addEventListener("pointerdown", point);
	view.addEventListener("focusin", point);
	view.addEventListener("click", (event) => {
		const link = linkAt(event);
		const goal = link && view.querySelector<HTMLElement>(link.hash);
		if (!goal) return;
		event.preventDefault();
		point(event);
		goTo(goal);
	});
}

type Pointed = { readonly ids: readonly string[]; readonly inArticle: boolean };

/** The facts under the pointer or the focus; null between them. */
function factsAt(target: EventTarget | null): Pointed | null {
	if (!(target instanceof Element)) return null;
	const mark = target.closest<HTMLElement>("[data-facts]");
	if (mark) return { ids: mark.dataset.facts?.split(" ") ?? [], inArticle: true };
	const fact = target.closest(".fact");
	return fact ? { ids: [fact.id], inArticle: false } : null;
}

/** What of the view is pointed at: one quote of a fact, else the fact or the marked words. */
function thingAt(target: EventTarget | null): Element | null {
	if (!(target instanceof Element)) return null;
	return wantedWord(target) ?? target.closest("[data-facts], .fact");
}

function wordsByFact(view: HTMLElement): ReadonlyMap<string, readonly HTMLElement[]> {
	const words = new Map<string, HTMLElement[]>();
	for (const mark of view.querySelectorAll<HTMLElement>("[data-facts]")) {
		for (const fact of mark.dataset.facts?.split(" ") ?? []) {
			const known = words.get(fact);
			if (known) known.push(mark);
			else words.set(fact, [mark]);
		}
	}
	return words;
}

/** The words of the very quote that is pointed at, where it is one. */
function wantedWord(target: EventTarget | null): HTMLElement | null {
	const link =
		target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#at-']") : null;
	return link && document.getElementById(link.hash.slice(1));
}

/** A link within the view that was pressed plainly: what opens new tabs is left to the browser. */
function linkAt(event: MouseEvent): HTMLAnchorElement | null {
	if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
		return null;
	return event.target.closest<HTMLAnchorElement>("a[href^='#']");
}

/** Only the article's own pane moves, so that what is under the pointer stays there. */
function scrollPane(pane: HTMLElement, word: HTMLElement | undefined): void {
	if (!word || pane.scrollHeight <= pane.clientHeight) return;
	const within = word.getBoundingClientRect().top - pane.getBoundingClientRect().top;
	pane.scrollBy({ top: within - pane.clientHeight / 3, behavior: motion() });
}

/** Moves to a fact or to words, with the keyboard's focus. */
function goTo(goal: HTMLElement): void {
	const link = goal.matches("a") ? goal : goal.querySelector("a");
	link?.focus({ preventScroll: true });
	goal.scrollIntoView({ block: "center", behavior: motion() });
}

function motion(): ScrollBehavior {
	return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
