// Asks the registry for advisories about what is locked, and refuses high and critical ones:  npm run audit
import { spawnSync } from "node:child_process";
import { verdictOf } from "./advisory-rules.ts";

const { stdout } = spawnSync("npm", ["audit", "--json"], { encoding: "utf8" });
const verdict = verdictOf(stdout);
if (verdict === "found") {
	spawnSync("npm", ["audit", "--audit-level=high"], { stdio: "inherit" });
	process.exitCode = 1;
} else if (verdict === "unknown") {
	console.warn("ADVISORIES NOT CHECKED: this registry offers none, or could not be reached.");
} else {
	console.log("No advisory is high or critical.");
}
