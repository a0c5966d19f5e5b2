import { PROBLEMS } from "../../sheet/problem.ts";
import { renderPage } from "../page-frame.tsx";
import { openapiDocument } from "./openapi.ts";

type Operation = {
	readonly summary: string;
	readonly description?: string;
	readonly parameters?: readonly {
		readonly name: string;
		readonly in: string;
		readonly description: string;
	}[];
	readonly responses: Readonly<Record<string, { readonly description: string }>>;
};

const METHODS = ["get", "post", "delete"] as const;

/** `/openapi.json` for people. */
export function docsPage(): string {
	const { info, paths, components } = openapiDocument();
	return renderPage({
		title: "API – Factsheet",
		prose: true,
		children: (
			<>
				<h1>API</h1>
				<p class="intro">{info.description}</p>
				<p>
					The same for machines: <a href="/openapi.json">openapi.json</a>
				</p>
				{Object.entries(paths).map(([path, item]) =>
					operationsOf(item).map(([method, operation]) => (
						<OperationSection method={method} path={path} operation={operation} />
					)),
				)}
				<section>
					<h2>Shapes</h2>
					{Object.entries(components.schemas).map(([name, schema]) => (
						<details id={name}>
							<summary>{name}</summary>
							<pre>{JSON.stringify(schema, null, 2)}</pre>
						</details>
					))}
				</section>
				<section>
					<h2>Problems</h2>
					<ul>
						{Object.entries(PROBLEMS).map(([name, { status, title }]) => (
							<li>
								<a href={`/problems/${name}`}>{name}</a> ({status}): {title}
							</li>
						))}
					</ul>
				</section>
			</>
		),
	});
}

function operationsOf(item: Partial<Record<(typeof METHODS)[number], Operation>>) {
	return METHODS.flatMap((method) => {
		const operation = item[method];
		return operation === undefined ? [] : [[method, operation] as const];
	});
}

function OperationSection(props: { method: string; path: string; operation: Operation }) {
	const { method, path, operation } = props;
	return (
		<section>
			<h2>
				<code>
					{method.toUpperCase()} {path}
				</code>
			</h2>
			<p>{operation.summary}</p>
			{operation.description && <p>{operation.description}</p>}
			{operation.parameters && (
				<ul>
					{operation.parameters.map(({ name, in: place, description }) => (
						<li>
							<code>{name}</code> ({place}): {description}
						</li>
					))}
				</ul>
			)}
			<ul>
				{Object.entries(operation.responses).map(([status, { description }]) => (
					<li>
						<code>{status}</code> {description}
					</li>
				))}
			</ul>
		</section>
	);
}
