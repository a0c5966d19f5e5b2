// Refuses dependencies that nobody should install, as the lock file tells of them:  npm run check
import { readFileSync } from "node:fs";
import * as z from "zod";
import { faultsOf, Lock } from "./lock-rules.ts";

const read = (name: string) =>
	JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url).pathname, "utf8"));

const lock = Lock.parse(read("package-lock.json"));
const { allowScripts } = z
	.object({ allowScripts: z.record(z.string(), z.unknown()) })
	.parse(read("package.json"));
const scripts = new Set(Object.keys(allowScripts).map((spec) => spec.replace(/(?<=.)@.*$/, "")));
const faults = faultsOf(lock, scripts);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(lock.packages).length - 1} packages locked, ${faults.length} at fault`);
process.exitCode = faults.length > 0 ? 1 : 0;
