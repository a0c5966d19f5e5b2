import { describe, expect, it } from "vitest";
import {
	asked,
	type BatchRecord,
	dueAt,
	finished,
	heardOf,
	isOver,
	opened,
} from "../../src/batch/record.ts";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const NOTHING = { isAnyQueued: false, oldestClaim: null };
const QUEUED = { isAnyQueued: true, oldestClaim: null };

function begun(webhookUrl: string | null = null): BatchRecord {
	const times = { ttlMs: DAY, leaseMs: 2 * MINUTE };
	const record = opened({ id: "b", total: 1, origin: "", webhookUrl, ...times }, 0);
	return { ...record, begunAt: 0 };
}

describe("a batch looks after itself", () => {
	it("at once, to send what it was given", () => {
		expect(dueAt(begun(), QUEUED)).toBe(0);
	});

	it("a minute after it was last heard of, while anything is queued", () => {
		expect(dueAt(heardOf(begun(), 5 * MINUTE), QUEUED)).toBe(6 * MINUTE);
	});

	it("when the oldest item under way was left lying", () => {
		const record = heardOf(begun(), 5 * MINUTE);
		expect(dueAt(record, { isAnyQueued: false, oldestClaim: 5 * MINUTE })).toBe(7 * MINUTE);
		expect(dueAt(record, { isAnyQueued: true, oldestClaim: 3 * MINUTE })).toBe(5 * MINUTE);
	});

	it("after three days, whatever there is", () => {
		expect(dueAt({ ...begun(), resendAt: 9 * DAY }, QUEUED)).toBe(3 * DAY);
	});

	it("when its webhook is to be called, and when its time is over", () => {
		const end = finished(begun("https://a.example/"), DAY);
		expect(dueAt(end, NOTHING)).toBe(DAY);
		expect(dueAt(finished(begun(), DAY), NOTHING)).toBe(2 * DAY);
		const webhook = end.webhook && { ...end.webhook, nextAt: 5 * DAY };
		expect(dueAt({ ...end, webhook }, NOTHING)).toBe(2 * DAY);
	});

	it("five minutes after its articles began to come, where they did not all come", () => {
		const record = { ...begun(), begunAt: null };
		expect(dueAt(record, QUEUED)).toBe(5 * MINUTE);
		expect(isOver(record, 5 * MINUTE - 1)).toBe(false);
		expect(isOver(record, 5 * MINUTE)).toBe(true);
	});
});

describe("a batch that is not heard of", () => {
	it("is sent again after 1, 2, 4 … minutes, never more than 60", () => {
		const pauses: number[] = [];
		let record = begun();
		for (let times = 0; times < 9; times += 1) {
			record = asked(record, 0);
			pauses.push(record.resendAt / MINUTE);
		}
		expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
		expect(asked(heardOf(record, 0), 0).resendAt).toBe(MINUTE);
	});
});
