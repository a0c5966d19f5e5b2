import { expect, test } from "vitest";
import { remember } from "../../../src/engine/text/remember.ts";

function counting() {
	const asked: string[] = [];
	const lengthOf = remember((word) => {
		asked.push(word);
		return word.length;
	});
	return { asked, lengthOf };
}

test("a word is worked out once", () => {
	const { asked, lengthOf } = counting();
	expect(["ferry", "harbour", "ferry", "ferry"].map(lengthOf)).toEqual([5, 7, 5, 5]);
	expect(asked).toEqual(["ferry", "harbour"]);
});

test("a long word is known by its letters, wherever it was cut from", () => {
	const { asked, lengthOf } = counting();
	const [one, other] = ["the harbourmasters met", "two harbourmasters"];
	expect([lengthOf(one.slice(4, 18)), lengthOf(other.slice(4))]).toEqual([14, 14]);
	expect(asked).toEqual(["harbourmasters"]);
});

test("what is too long for a word is told but not kept", () => {
	const { asked, lengthOf } = counting();
	const line = "a".repeat(65);
	expect([lengthOf(line), lengthOf(line)]).toEqual([65, 65]);
	expect(asked).toHaveLength(2);
});

test("when there are too many words, what was known is worked out again, and the same", () => {
	const { asked, lengthOf } = counting();
	lengthOf("ferry");
	for (let i = 0; i < 16_384; i++) lengthOf(`ferry${i}`);
	expect(lengthOf("ferry")).toBe(5);
	expect(asked.filter((word) => word === "ferry")).toHaveLength(2);
});

test("what is too long for a word drives out none that is known", () => {
	const { asked, lengthOf } = counting();
	for (let i = 0; i < 16_384; i++) lengthOf(`ferry${i}`);
	lengthOf("a".repeat(65));
	lengthOf("ferry0");
	expect(asked.filter((word) => word === "ferry0")).toHaveLength(1);
});
