import type { Child } from "hono/jsx";
import { SESSION_SECONDS } from "../../access/sessions.ts";
import type { Settings } from "../env.ts";
import { renderPage } from "../page-frame.tsx";

const SECONDS_PER_DAY = 86_400;
const PROVIDERS = {
	"workers-ai": "Cloudflare’s Workers AI",
	anthropic: "Anthropic",
	"openai-compatible": "a server that this Factsheet’s owner has chosen",
} as const;

type Known = Pick<Settings, "ttlSeconds" | "model" | "slack">;

/** What is kept, where and how long, in an editor's words, as this deployment is set up. */
export function privacyPage({ ttlSeconds, model, slack }: Known): string {
	const days = daysOf(ttlSeconds);
	return renderPage({
		title: "What is kept – Factsheet",
		prose: true,
		children: (
			<>
				<h1>What is kept, where, how long</h1>
				<p>
					Copy that is not yet published goes through here. This page says what becomes of it, as
					this Factsheet is set up today.
				</p>
				<h2>Your article and its sheet</h2>
				<ul>
					<Kept what="Made on the first page, by a newsroom tool or in Slack">
						The sheet, with the whole text of the article in it, is kept for {days} in this
						Factsheet’s own storage at Cloudflare, so that its link works and the same article need
						not be read twice. Then it goes by itself. Whoever may use this Factsheet and has the
						sheet’s link can read it.
					</Kept>
					<Kept what="Made with “Do not store” (“nostore” in Slack)">
						Nothing is kept: the article is read, answered and forgotten.
					</Kept>
					<Kept what="Made with the bookmarklet">
						Nothing is kept until you press “Store it”; then it is kept like any other.
					</Kept>
					<Kept what="Sent in a batch">
						Each article is kept until it has been read, its sheet like any other. Cloudflare can
						restore what a batch held for 30 days.
					</Kept>
				</ul>
				<h2>Who else gets to see it</h2>
				<ul>
					<li>{modelWords(model)}</li>
					<li>
						If you give the address of a page, its site sees that somebody’s computer at Cloudflare
						asked for it.
					</li>
					<li>
						A public link, if you make one, lets everyone who has it read the sheet and its article,
						until you end it or the sheet is gone.
					</li>
					{slack && (
						<li>
							What Factsheet posts into Slack is kept by Slack, as long as your workspace says.
						</li>
					)}
				</ul>
				<h2>Deleting</h2>
				<p>
					“Delete” on a sheet’s page removes the article, the sheet in every form, and its public
					link. There is no other copy and no backup. For up to a minute it may still be shown
					elsewhere in the world. What somebody has copied, downloaded or posted is out of our
					reach.
				</p>
				<h2>What is noted of your visit</h2>
				<p>
					For each request one line: the kind of request, whether it worked, how long it took, how
					many facts were found, and whether a key, a session or nobody asked. No word of the
					article, no title, no link, no name and no address of yours. Signing in sets one cookie,
					for {daysOf(SESSION_SECONDS)}; signing out ends it. There is nothing that follows you, and
					nothing from any other site on these pages.
				</p>
			</>
		),
	});
}

function Kept({ what, children }: { what: string; children: Child }) {
	return (
		<li>
			<strong>{what}:</strong> {children}
		</li>
	);
}

function modelWords(model: Known["model"]): string {
	if (model === undefined) {
		return "No language model is set up here: nobody else reads the article.";
	}
	const provider = PROVIDERS[model.access.provider];
	return `A language model reads the article, unless a tool asks for the embedded engine: its words go to ${provider}, which has rules of its own for what it keeps.`;
}

function daysOf(seconds: number): string {
	const days = seconds / SECONDS_PER_DAY;
	if (days < 1) return `${Math.round(days * 1_440)} minutes`;
	return days === 1 ? "a day" : `${Math.round(days)} days`;
}
