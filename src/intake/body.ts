import type * as z from "zod";
import { type FieldError, Problem } from "../sheet/problem.ts";
import { FactSheetRequest, QUERY_OPTIONS } from "../sheet/request.ts";

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
	const coding = request.headers.get("content-encoding") ?? "identity";
	if (coding.toLowerCase() !== "identity") {
		throw new Problem("unsupported-media-type", "Send the body without Content-Encoding.");
	}
	const contentType = request.headers.get("content-type") ?? "";
	const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
	const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
	if (reader === undefined) {
		throw new Problem(
			"unsupported-media-type",
			`Send one of ${Object.keys(READERS).join(", ")} as Content-Type.`,
		);
	}
	const fields = reader(decode(await bytesOf(request), contentType));
	const query = readForm(new URL(request.url).searchParams);
	const given = QUERY_OPTIONS.filter((name) => query[name] !== undefined);
	const options = Object.fromEntries(given.map((name) => [name, query[name]]));
	return parse(isFields(fields) ? { ...options, ...fields } : fields);
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

function parse(fields: unknown): FactSheetRequest {
	const parsed = FactSheetRequest.safeParse(fields);
	if (parsed.success) return parsed.data;
	throw new Problem(
		"invalid-request",
		"Some fields are missing or not of their form; see errors.",
		parsed.error.issues.map(fieldError),
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

function readJson(body: string): unknown {
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
