import * as z from "zod";

/** What of `package-lock.json` is looked at. */
export const Lock = z.object({
	packages: z.record(
		z.string(),
		z.object({
			version: z.string().optional(),
			license: z.string().optional(),
			integrity: z.string().optional(),
			resolved: z.string().optional(),
			deprecated: z.string().optional(),
			dev: z.boolean().optional(),
			optional: z.boolean().optional(),
			hasInstallScript: z.boolean().optional(),
		}),
	),
});
type Locked = z.infer<typeof Lock>["packages"][string];

/** SPDX identifiers of what may be deployed: nothing that asks more than to be named. */
const DEPLOYED = new Set([
	"MIT",
	"ISC",
	"Apache-2.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"0BSD",
	"CC0-1.0",
	"Unlicense",
]);
/** These ask for more of whoever passes them on; tools that never leave this machine may have them. */
const TOOLS = new Set([...DEPLOYED, "MPL-2.0", "LGPL-3.0-or-later", "Zlib"]);
/** Programs built for other systems: some registries do not have them, and so no digest of them. */
const OTHER_SYSTEMS =
	/^@(?:biomejs\/cli|cloudflare\/workerd)-(?:android|darwin|linux|win32|windows)-/;

/** What of a lock file nobody should install, a line each. `scripts` names the packages that may run their own at installation. */
export function faultsOf(lock: z.infer<typeof Lock>, scripts: ReadonlySet<string>): string[] {
	return Object.entries(lock.packages).flatMap(([path, locked]) => {
		if (path === "") return [];
		const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
		const faults = [
			...licenceFaults(locked),
			...(isHashed(name, locked) ? [] : ["has no integrity hash"]),
			...(locked.resolved === undefined ? [] : ["names the place it came from"]),
			...(locked.deprecated === undefined ? [] : ["is deprecated"]),
			...(locked.hasInstallScript && !scripts.has(name) ? ["runs a script at installation"] : []),
		];
		return faults.map((fault) => `${name}@${locked.version}: ${fault}`);
	});
}

function licenceFaults({ license, dev, optional }: Locked): string[] {
	const allowed = dev || optional ? TOOLS : DEPLOYED;
	return license !== undefined && isAllowed(license, allowed)
		? []
		: [`has the licence ${license ?? "none"}`];
}

/** "MIT OR Apache-2.0" leaves a choice; "(MIT AND Zlib)" asks for both. */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
	return expression
		.replace(/[()]/g, "")
		.split(" OR ")
		.some((choice) => choice.split(" AND ").every((id) => allowed.has(id.trim())));
}

const isHashed = (name: string, { integrity, optional }: Locked) =>
	integrity?.startsWith("sha512-") || (optional === true && OTHER_SYSTEMS.test(name));
