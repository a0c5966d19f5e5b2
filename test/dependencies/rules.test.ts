import { describe, expect, it } from "vitest";
import { verdictOf } from "./advisory-rules.ts";
import { faultsOf, Lock } from "./lock-rules.ts";

const GOOD = { version: "1.2.3", license: "MIT", integrity: "sha512-AAAA" };

function faults(name: string, fields: object): string[] {
	const packages = { "": {}, [`node_modules/${name}`]: { ...GOOD, ...fields } };
	return faultsOf(Lock.parse({ packages }), new Set(["builds-itself"]));
}

describe("a lock file", () => {
	it.each<[string, string, object]>([
		["a permissive licence", "plain", {}],
		["a choice with one that may be deployed", "plain", { license: "(GPL-3.0 OR MIT)" }],
		["a tool under a licence that asks for more", "tool", { license: "MPL-2.0", dev: true }],
		[
			"another system's program without a digest",
			"@biomejs/cli-darwin-arm64",
			{ integrity: undefined, optional: true, dev: true },
		],
		["a script of a package that may have one", "builds-itself", { hasInstallScript: true }],
	])("may have %s", (_, name, fields) => {
		expect(faults(name, fields)).toEqual([]);
	});

	it.each<[string, string, object, string]>([
		["no licence", "plain", { license: undefined }, "has the licence none"],
		[
			"a licence for tools where it is deployed",
			"plain",
			{ license: "MPL-2.0" },
			"has the licence MPL-2.0",
		],
		[
			"two licences of which one asks for more",
			"plain",
			{ license: "MIT AND GPL-3.0" },
			"has the licence MIT AND GPL-3.0",
		],
		["no digest", "plain", { integrity: undefined }, "has no integrity hash"],
		["a weak digest", "plain", { integrity: "sha1-AAAA" }, "has no integrity hash"],
		[
			"an optional package without a digest that is no program of ours",
			"helper-darwin-arm64",
			{ integrity: undefined, optional: true },
			"has no integrity hash",
		],
		[
			"a place it came from",
			"plain",
			{ resolved: "https://packages.example/plain.tgz" },
			"names the place it came from",
		],
		["a deprecated package", "plain", { deprecated: "use another" }, "is deprecated"],
		[
			"a script that nobody allowed",
			"surprise",
			{ hasInstallScript: true },
			"runs a script at installation",
		],
	])("may not have %s", (...[, name, fields, fault]) => {
		expect(faults(name, fields)).toEqual([`${name}@1.2.3: ${fault}`]);
	});
});

describe("a report of advisories", () => {
	const report = (counts: object) =>
		JSON.stringify({
			metadata: { vulnerabilities: { low: 1, moderate: 2, high: 0, critical: 0, ...counts } },
		});

	it.each([
		["moderate ones are let pass", report({}), "none"],
		["a high one is refused", report({ high: 1 }), "found"],
		["a critical one is refused", report({ critical: 1 }), "found"],
		[
			"a registry without them says nothing",
			JSON.stringify({ error: { code: "ENOAUDIT" } }),
			"unknown",
		],
		["a refusal says nothing", JSON.stringify({ message: "405 Method Not Allowed" }), "unknown"],
	])("%s", (_, printed, verdict) => {
		expect(verdictOf(printed)).toBe(verdict);
	});

	it("that is none of npm's is no report", () => {
		expect(() => verdictOf("<html>")).toThrow();
		expect(() => verdictOf("{}")).toThrow();
	});
});
