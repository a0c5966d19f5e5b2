import { renderPage } from "../page-frame.tsx";

type Visit = {
	/** The name of the key that the visitor is signed in with; null where there is none. */
	readonly name: string | null;
	/** Whether this Factsheet asks nobody for a key. */
	readonly isOpen: boolean;
	readonly isRefused?: boolean;
};

/** Takes a key from whoever types it; the script fills it in from a sign-in link, whose fragment no server sees. */
export function signInPage({ name, isOpen, isRefused = false }: Visit): string {
	return renderPage({
		title: "Sign in – Factsheet",
		prose: true,
		...(name === null && { script: "sign-in" as const }),
		children: (
			<>
				<h1>Sign in</h1>
				{isOpen && <p>This Factsheet is open: everything works without signing in.</p>}
				{isRefused && (
					<p class="warning" role="alert">
						That key is not known here, was revoked, or its time is over.
					</p>
				)}
				{name === null ? <KeyForm /> : <SignedIn name={name} />}
			</>
		),
	});
}

/** Posted to the address of the page, so that the way back goes along. */
function KeyForm() {
	return (
		<form id="sign-in" method="post">
			<label>
				Your key{" "}
				<span class="hint">it begins with “fs_”; whoever runs this Factsheet has one for you</span>
				<input
					name="key"
					type="password"
					autocomplete="current-password"
					maxlength={100}
					required
				/>
			</label>
			<p>
				<button type="submit">Sign in</button>
			</p>
			<p class="notes">
				This browser then stays signed in for a week, by a cookie that says nothing else about you.
			</p>
		</form>
	);
}

function SignedIn({ name }: { name: string }) {
	return (
		<form method="post" action="/sign-out">
			<p>
				You are signed in with the key “{name}”. <a href="/">Make a fact sheet</a>
			</p>
			<button type="submit">Sign out</button>
		</form>
	);
}
