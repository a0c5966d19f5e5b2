// Refuses regular expressions that hostile text can slow down:  npm run check
import { ALLOWED } from "./allowed.mjs";
import { collectPatterns } from "./collect.mjs";
import { weighPatterns } from "./weigh.mjs";

const covers = ({ file, opens }, { where, source }) =>
	where.startsWith(file) && source.startsWith(opens);

/** What a check that works refuses. */
const CONTROL = { where: "control", source: "^(?:a+)+$", flags: "" };

if ((await weighPatterns([CONTROL])).length !== 1) throw new Error("nothing is checked");
const patterns = await collectPatterns();
const unexcused = patterns.filter((each) => !ALLOWED.some((entry) => covers(entry, each)));
const stale = ALLOWED.filter((entry) => !patterns.some((each) => covers(entry, each)));
const refused = await weighPatterns(unexcused);

for (const { where, source, flags, verdict, attack } of refused) {
	console.error(
		`${where} /${source}/${flags}\n\t${verdict}; try ${attack ?? "nothing in particular"}`,
	);
}
for (const { file, opens } of stale) {
	console.error(`${file} ${opens}\n\tis allowed, but is no longer there`);
}
console.log(
	`${patterns.length} regular expressions, ${refused.length} of them open to catastrophic backtracking`,
);
process.exit(refused.length + stale.length > 0 ? 1 : 0);
