import type { Reading } from "../read/reading.ts";
import type { Entity } from "./entities.ts";
import type { WhereFinding } from "./findings.ts";

/** Places with country and coordinates, scenes of the reported events first. */
export function weighWhere(
	_reading: Reading,
	_entities: readonly Entity[],
): readonly WhereFinding[] {
	return [];
}
