import { ModelFailure } from "./failure.ts";

/** What models may cost in a day, counted by whoever can count for the whole Worker. */
export type Budget = {
	/** Sets aside what a reading can cost; null where there is no room for it today, or that cannot be told. */
	readonly setAside: (most: number) => Promise<Purse | null>;
};

/** What was set aside for one reading. */
export type Purse = {
	/** Told what the reading cost in the end: the rest is there for others. */
	readonly settle: (cost: number) => void;
};

/** An answer that cannot be read is asked for once more: both are paid. */
const MOST_ANSWERS = 2;

/** Failures of calls that were never worked for; after any other one, all that was set aside counts as spent. */
const FREE: readonly string[] = ["unavailable", "rate-limited", "rejected"];

/** Runs work that is planned to cost so much within the day's budget. @throws ModelFailure where there is no room, or the work fails */
export async function withinBudget<Result>(
	budget: Budget | null,
	planned: number | null,
	work: () => Promise<{ readonly result: Result; readonly cost: number | null }>,
): Promise<Result> {
	if (budget === null || planned === null) return (await work()).result;
	const most = planned * MOST_ANSWERS;
	const purse = await budget.setAside(most);
	if (purse === null) throw new ModelFailure("budget-spent");
	try {
		const { result, cost } = await work();
		purse.settle(cost ?? most);
		return result;
	} catch (error) {
		const isFree = error instanceof ModelFailure && FREE.includes(error.kind);
		purse.settle(isFree ? 0 : most);
		throw error;
	}
}
