import { describe, expect, it } from "vitest";
import { PROBLEMS, Problem, ProblemDocument } from "../../src/sheet/problem.ts";

describe("a problem", () => {
	it("has a document with a stable type, a title and its status", () => {
		const { document } = new Problem("text-too-long", "It has 200001 characters.");
		expect(document).toEqual({
			type: "/problems/text-too-long",
			title: "The article is too long",
			status: 413,
			detail: "It has 200001 characters.",
		});
	});

	it("names the fields at fault where there are any", () => {
		const errors = [{ path: "publishedAt", message: "Invalid ISO date" }];
		const { document } = new Problem("invalid-request", "See errors.", errors);
		expect(ProblemDocument.parse(document).errors).toEqual(errors);
	});

	it("is always an error of the caller, of a page, of the store, of the deployment or of ours", () => {
		for (const { status } of Object.values(PROBLEMS)) {
			expect([
				400, 401, 403, 404, 405, 406, 408, 409, 413, 415, 422, 429, 500, 501, 502, 503, 504,
			]).toContain(status);
		}
	});
});
