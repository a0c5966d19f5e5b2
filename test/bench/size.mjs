// Size of the deployed Worker:  npm run bench:size
// The free plan takes 3 MB compressed; a change that needs more must raise the number here, on purpose.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MOST_GZIP_KIB = 3_000_000 / 1024;
const out = mkdtempSync(join(tmpdir(), "factsheet-"));
const printed = execFileSync("wrangler", ["deploy", "--dry-run", "--outdir", out], {
	encoding: "utf8",
	env: { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" },
});
rmSync(out, { recursive: true });
const [line, gzip] = /Total Upload: .*gzip: ([\d.]+) KiB/.exec(printed) ?? [];
console.log(line);
if (gzip === undefined || Number(gzip) > MOST_GZIP_KIB) process.exitCode = 1;
