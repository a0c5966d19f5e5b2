import type { Answer, CacheOutcome } from "../../desk/index.ts";

const OUTCOMES: Readonly<Record<CacheOutcome, string>> = {
	hit: "hit",
	miss: "fwd=miss; stored",
	collapsed: "fwd=miss; collapsed",
	bypass: "fwd=bypass",
};

/** RFC 9211, for example `Factsheet; hit; ttl=2591999`. */
export function cacheStatus({ cache, expiresAt, fault }: Answer, now: number): string {
	const ttl = cache === "hit" && expiresAt !== null ? [`ttl=${secondsUntil(expiresAt, now)}`] : [];
	const detail = fault === null ? [] : [`detail=${fault}`];
	return ["Factsheet", OUTCOMES[cache], ...ttl, ...detail].join("; ");
}

function secondsUntil(moment: number, now: number): number {
	return Math.max(0, Math.floor((moment - now) / 1_000));
}
