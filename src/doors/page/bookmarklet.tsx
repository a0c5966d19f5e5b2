import { renderPage } from "../page-frame.tsx";
import { bookmarkletLink } from "./bookmarklet-link.ts";

/** What the bookmarklet does, the link to drag, and how to get it onto a phone. */
export function bookmarkletPage(origin: string): string {
	const link = bookmarkletLink(origin);
	return renderPage({
		title: "Bookmarklet – Factsheet",
		prose: true,
		children: (
			<>
				<h1>The bookmarklet</h1>
				<ol>
					<li>Drag this link to your bookmarks bar.</li>
					<li>On any article, press it. Select words first to have only those read.</li>
					<li>A window of ours opens with the fact sheet. Nothing is stored unless you say so.</li>
				</ol>
				<p>
					<a class="button bookmarklet-link" href={link}>
						Fact sheet
					</a>
				</p>
				<h2>On a phone or tablet</h2>
				<ol>
					<li>Bookmark this page.</li>
					<li>
						Edit the bookmark: name it “Fact sheet”, and replace its address by the text below.
					</li>
					<li>
						On an article, type “Fact sheet” into the address bar and choose the bookmark (in
						Safari, choose it from the bookmarks).
					</li>
				</ol>
				<label>
					The bookmark’s address
					<textarea readonly rows={5} spellcheck={false}>
						{link}
					</textarea>
				</label>
				<h2>Good to know</h2>
				<p>
					It reads the page as you see it, so it works behind a paywall that is open to you,
					whatever the site’s security policy. The article travels in the part of the address after
					“#”, which browsers never send to a server; our window takes it out of the address at
					once. It then goes to this Factsheet, and nowhere else.
				</p>
				<p>
					Where pop-ups are blocked, it offers a link that opens the sheet in the same tab. An
					article too long to hand over (about a million characters of page) is cut to its text; if
					that is too long as well, it says so: select the part you need.
				</p>
			</>
		),
	});
}
