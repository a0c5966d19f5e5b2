import { checkedAddress } from "../intake/address.ts";
import { Problem } from "../sheet/problem.ts";

const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The webhook's address, if it may be called: public, as of a page that is fetched, and https; on one's own
 * machine also that machine.
 * @throws Problem `address-refused`
 */
export function checkedWebhook(address: string, isLocal: boolean): string {
	const url = URL.parse(address);
	if (isLocal && url !== null && isOnThisMachine(url)) return url.href;
	const checked = checkedAddress(address);
	if (checked.protocol === "https:") return checked.href;
	throw new Problem("address-refused", "A webhook is called by https only.");
}

function isOnThisMachine({ protocol, hostname }: URL): boolean {
	return /^https?:$/.test(protocol) && LOOPBACK.has(hostname);
}
