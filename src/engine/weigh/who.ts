import type { Reading } from "../read/reading.ts";
import type { Entity } from "./entities.ts";
import type { WhoFinding } from "./findings.ts";

/** People and organisations with their roles, most important first. */
export function weighWho(_reading: Reading, _entities: readonly Entity[]): readonly WhoFinding[] {
	return [];
}
