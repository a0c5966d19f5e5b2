import type { ProblemDocument } from "../../sheet/problem.ts";
import { renderPage } from "../page-frame.tsx";

/** A problem for someone who sent a form and has no tool that reads problem documents. */
export function problemPage({ title, detail, errors = [] }: ProblemDocument): string {
	return renderPage({
		title: `${title} – Factsheet`,
		prose: true,
		children: (
			<>
				<h1>{title}</h1>
				<p class="warning">{detail}</p>
				{errors.length > 0 && (
					<ul>
						{errors.map(({ path, message }) => (
							<li>
								{path}: {message}
							</li>
						))}
					</ul>
				)}
				<p>Go back: what you typed is still there.</p>
			</>
		),
	});
}
