import type * as z from "zod";

/** The namespace `KEYS`, as far as the Worker uses it. */
export type KeyStore = Pick<KVNamespace, "get" | "put" | "delete">;

/** The least that KV takes. With the memory below, what is revoked is refused within 45 s of KV's knowing it. */
const CACHE_SECONDS = 30;
const REMEMBERED_MS = 15_000;
const MOST_REMEMBERED = 1_000;
/** Whoever knocks is told soon that the door cannot be opened. */
const READ_LIMIT_MS = 2_000;

type Remembered = { readonly value: unknown; readonly until: number };

/** What was read last, oldest first; by store, for tests have several. What is not there is not remembered. */
const memories = new WeakMap<KeyStore, Map<string, Remembered>>();

type Wanted<Shape extends z.ZodType> = {
	readonly name: string;
	readonly shape: Shape;
	readonly now: number;
};

/**
 * A record of that shape; null where there is none, or another's.
 * @throws Error where the store does not tell
 */
export async function readRecord<Shape extends z.ZodType>(
	store: KeyStore,
	{ name, shape, now }: Wanted<Shape>,
): Promise<z.infer<Shape> | null> {
	const memory = memoryOf(store);
	const known = memory.get(name);
	if (known !== undefined && now < known.until) return shape.parse(known.value);
	memory.delete(name);
	const words = await inTime(store.get(name, { type: "text", cacheTtl: CACHE_SECONDS }));
	if (words === null) return null;
	const parsed = shape.safeParse(contentOf(words));
	if (!parsed.success) return null;
	remember(memory, name, { value: parsed.data, until: now + REMEMBERED_MS });
	return parsed.data;
}

export function forgetRecord(store: KeyStore, name: string): void {
	memoryOf(store).delete(name);
}

function memoryOf(store: KeyStore): Map<string, Remembered> {
	const memory = memories.get(store) ?? new Map<string, Remembered>();
	memories.set(store, memory);
	return memory;
}

function remember(memory: Map<string, Remembered>, name: string, what: Remembered): void {
	memory.set(name, what);
	const oldest = memory.keys().next().value;
	if (memory.size > MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
}

function contentOf(words: string): unknown {
	try {
		return JSON.parse(words);
	} catch {
		return null;
	}
}

async function inTime<Result>(reading: Promise<Result>): Promise<Result> {
	const late = Promise.withResolvers<never>();
	const timer = setTimeout(() => late.reject(new Error("timed out")), READ_LIMIT_MS);
	return Promise.race([reading, late.promise]).finally(() => clearTimeout(timer));
}
