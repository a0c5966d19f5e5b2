import type { Child } from "hono/jsx";

type Page = { readonly title: string; readonly home?: boolean; readonly children: Child };

/** What every page of ours stands in, for example `renderPage({ title: "API – Factsheet", children })`. */
export function renderPage({ title, home = false, children }: Page): string {
	const page = (
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{title}</title>
				<link rel="stylesheet" href="/style.css" />
			</head>
			<body>
				{!home && (
					<header>
						<a href="/">Factsheet</a>
					</header>
				)}
				<main>{children}</main>
			</body>
		</html>
	);
	return `<!doctype html>${page.toString()}`;
}
