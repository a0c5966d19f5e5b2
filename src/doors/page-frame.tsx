import type { Child } from "hono/jsx";

type Page = {
	readonly title: string;
	/** Running text, kept to a line length that reads well. */
	readonly prose?: boolean;
	/** The name of a script of ours; the page must be of use without it. */
	readonly script?: "form" | "clip" | "stored" | "sign-in";
	readonly children: Child;
};

/** What every page of ours stands in, for example `renderPage({ title: "API – Factsheet", children })`. */
export function renderPage({ title, prose = false, script, children }: Page): string {
	const page = (
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{title}</title>
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href="/assets/style.css" />
				{script && <script type="module" src={`/assets/${script}.js`} />}
			</head>
			<body>
				<a class="skip" href="#main">
					Skip to the content
				</a>
				<header class="masthead">
					<a class="name" href="/">
						Factsheet
					</a>
					<nav aria-label="Pages">
						<a href="/bookmarklet">Bookmarklet</a>
						<a href="/docs">API</a>
						<a href="/sign-in">Sign in</a>
					</nav>
				</header>
				<main id="main" class={prose ? "prose" : undefined}>
					{children}
				</main>
				<footer class="foot">
					<a href="/privacy">What is kept, where, how long</a>
				</footer>
			</body>
		</html>
	);
	return `<!doctype html>${page.toString()}`;
}
