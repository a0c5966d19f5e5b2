import type * as z from "zod";
import { type FieldError, Problem } from "../sheet/problem.ts";
import { FactSheetRequest, QUERY_OPTIONS } from "../sheet/request.ts";

/** As many show what is wrong. */
const MOST_ERRORS = 20;

type Fields = Readonly<Record<string, unknown>>;

/** How each type of body becomes the fields of a request. */
const READERS: Readonly<Record<string, (body: string) => unknown>> = {
	"application/json": (body) => readJson(body),
	"text/plain": (text) => ({ text }),
	"text/html": (html) => ({ html }),
	"application/x-www-form-urlencoded": (body) => readForm(new URLSearchParams(body)),
};

/** Reads the body of a request, whichever of the four types it has. */
export async function readBody(request: Request): Promise<FactSheetRequest> {
	const { text, type } = await readText(request, Object.keys(READERS));
	const fields = READERS[type]?.(text);
	const query = readForm(new URL(request.url).searchParams);
	const given = QUERY_OPTIONS.filter((name) => query[name] !== undefined);
	const options = Object.fromEntries(given.map((name) => [name, query[name]]));
	return parsedAs(FactSheetRequest, isFields(fields) ? { ...options, ...fields } : fields);
}

/** The text of a body that has one of these types, which the caller must name. @throws Problem */
export async function readText(
	request: Request,
	types: readonly string[],
): Promise<{ readonly text: string; readonly type: string }> {
	const coding = request.headers.get("content-encoding") ?? "identity";
	if (coding.toLowerCase() !== "identity") {
		throw new Problem("unsupported-media-type", "Send the body without Content-Encoding.");
	}
	const contentType = request.headers.get("content-type") ?? "";
	const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
	if (!types.includes(type)) {
		throw new Problem("unsupported-media-type", `Send one of ${types.join(", ")} as Content-Type.`);
	}
	return { text: decode(await bytesOf(request), contentType), type };
}

/** A caller may leave, or break the chunks that were promised. */
async function bytesOf(request: Request): Promise<ArrayBuffer> {
	try {
		return await request.arrayBuffer();
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem("malformed-body", "The body broke off.");
	}
}

/** What the fields say, where they have that shape. @throws Problem that names the fields at fault */
export function parsedAs<Shape extends z.ZodType>(shape: Shape, fields: unknown): z.infer<Shape> {
	const parsed = shape.safeParse(fields);
	if (parsed.success) return parsed.data;
	throw new Problem(
		"invalid-request",
		"Some fields are missing or not of their form; see errors.",
		parsed.error.issues.slice(0, MOST_ERRORS).map(fieldError),
	);
}

function fieldError({ path, message }: z.core.$ZodIssue): FieldError {
	return { path: path.join("."), message };
}

function decode(body: ArrayBuffer, contentType: string): string {
	const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(charset, { fatal: true, ignoreBOM: false }).decode(body);
	} catch {
		throw new Problem("malformed-body", `The body is not valid ${charset}.`);
	}
}

export function readJson(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		throw new Problem("malformed-body", "The body is not valid JSON.");
	}
}

/** A form sends every field, filled in or not, and knows only strings. */
function readForm(form: URLSearchParams): Fields {
	const filled = [...form].filter(([, value]) => value !== "");
	const fields: Record<string, unknown> = Object.fromEntries(filled);
	if ("store" in fields) fields.store = !/^(?:false|0|no|off)$/i.test(String(fields.store));
	const empty = !("text" in fields || "html" in fields || "url" in fields);
	return empty && form.has("text") ? { ...fields, text: "" } : fields;
}

function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
