import ipaddr from "ipaddr.js";
import { Problem } from "../sheet/problem.ts";

/** Names that lead into somebody's own network, whatever stands before them. */
const PRIVATE_SUFFIXES =
	/(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|in-addr\.arpa|ip6\.arpa|onion|invalid|test)$/;
const PORTS: ReadonlySet<string> = new Set(["", "80", "443"]);

/**
 * The URL, if it may be fetched: http(s) on its own port, to a public address or a public-looking name.
 * A name that resolves to a private address is not seen here: that is the network's to refuse, and
 * Cloudflare's does.
 * @throws Problem `address-refused`
 */
export function checkedAddress(address: string, base?: URL): URL {
	const url = URL.parse(address, base?.href);
	if (url === null) throw refused("It is not a complete address such as https://example.org/news.");
	if (url.protocol !== "http:" && url.protocol !== "https:") {
		throw refused("Only http and https addresses are fetched.");
	}
	if (url.username !== "" || url.password !== "") {
		throw refused("An address with a user name or password in it is not fetched.");
	}
	if (!PORTS.has(url.port)) throw refused("Only the ports 80 and 443 are fetched.");
	if (!isPublicHost(url.hostname)) throw refused("It leads to a private or reserved network.");
	return url;
}

/** The URL parser has already turned decimal, octal and hexadecimal notations into dotted ones. */
function isPublicHost(hostname: string): boolean {
	const host = hostname.replace(/^\[|\]$/g, "").replace(/(?<!\.)\.+$/, "");
	if (ipaddr.isValid(host)) return ipaddr.process(host).range() === "unicast";
	return host.includes(".") && !PRIVATE_SUFFIXES.test(host);
}

function refused(detail: string): Problem {
	return new Problem("address-refused", detail);
}
