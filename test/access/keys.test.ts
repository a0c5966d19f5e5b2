import { describe, expect, it } from "vitest";
import { isGood, keyIdOf, makeKey, opens } from "../../src/access/keys.ts";
import { digestOf, isSame } from "../../src/access/secret.ts";

const NOW = Date.parse("2026-03-05T12:00:00Z");
const DAY = 86_400_000;

describe("a key", () => {
	it("opens what was made with it, and no other key does", async () => {
		const [mine, other] = [
			await makeKey("night desk", null, NOW),
			await makeKey("day desk", null, NOW),
		];
		expect(await opens(mine.key, mine.record, NOW)).toBe(true);
		expect(await opens(other.key, mine.record, NOW)).toBe(false);
	});

	it("with another's id in front opens nothing", async () => {
		const [mine, other] = [await makeKey("a", null, NOW), await makeKey("b", null, NOW)];
		const forged = `fs_${mine.id}${other.key.slice(15)}`;
		expect(keyIdOf(forged)).toBe(mine.id);
		expect(await opens(forged, mine.record, NOW)).toBe(false);
	});

	it("is nowhere in what is kept of it", async () => {
		const { key, record } = await makeKey("night desk", null, NOW);
		expect(JSON.stringify(record)).not.toContain(key.slice(15));
		expect(record.sha256).toBe(await digestOf(key));
	});

	it("has 256 bits of chance of its own", async () => {
		const keys = await Promise.all(Array.from({ length: 200 }, () => makeKey("x", null, NOW)));
		expect(new Set(keys.map(({ key }) => key.slice(15))).size).toBe(200);
		for (const { key, id } of keys) {
			expect(key).toMatch(/^fs_[\w-]{55}$/);
			expect(keyIdOf(key)).toBe(id);
		}
	});

	it.each([
		["a moment before its end", NOW + DAY - 1, true],
		["at its end", NOW + DAY, false],
		["after its end", NOW + 2 * DAY, false],
	])("is good or not: %s", async (_, now, good) => {
		const { key, record } = await makeKey("night desk", NOW + DAY, NOW);
		expect(await opens(key, record, now)).toBe(good);
		expect(isGood(record, now)).toBe(good);
	});

	it.each(["", "x".repeat(101)])("is made for nobody named %j", async (name) => {
		await expect(makeKey(name, null, NOW)).rejects.toThrow();
	});
});

describe("what is no key", () => {
	it.each([
		"",
		"fs_",
		`fs_${"a".repeat(54)}`,
		`fs_${"a".repeat(56)}`,
		`FS_${"a".repeat(55)}`,
		`fs_${"a".repeat(54)}!`,
		` fs_${"a".repeat(55)}`,
		`fs_${"a".repeat(55)}\n`,
		`fs_${"../".repeat(18)}a`,
		"constructor",
	])("has no id: %j", (words) => {
		expect(keyIdOf(words)).toBeNull();
	});
});

describe("two digests", () => {
	it.each([
		["", "", true],
		["abc", "abc", true],
		["abc", "abd", false],
		["abc", "bbc", false],
		["abc", "ab", false],
		["ab", "abc", false],
		["abc", "", false],
	])("%j and %j are the same: %s", (one, other, same) => {
		expect(isSame(one, other)).toBe(same);
	});
});
