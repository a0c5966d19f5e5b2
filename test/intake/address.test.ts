import { describe, expect, it } from "vitest";
import { checkedAddress } from "../../src/intake/address.ts";
import { Problem } from "../../src/sheet/problem.ts";

describe("an address to fetch", () => {
	it.each([
		["https://example.org/news", "https://example.org/news"],
		["http://example.org", "http://example.org/"],
		["https://example.org:443/a", "https://example.org/a"],
		["http://example.org:443/a", "http://example.org:443/a"],
		["HTTPS://EXAMPLE.ORG/News?id=1#top", "https://example.org/News?id=1#top"],
		["https://8.8.8.8/", "https://8.8.8.8/"],
		["https://[2606:4700::1111]/", "https://[2606:4700::1111]/"],
		["https://münchen.example.de/", "https://xn--mnchen-3ya.example.de/"],
		["https://localhost.example.com/", "https://localhost.example.com/"],
		["https://internal-affairs.example.com/", "https://internal-affairs.example.com/"],
	])("may be %s", (address, fetched) => {
		expect(checkedAddress(address).href).toBe(fetched);
	});

	it.each([
		["no address", "news"],
		["empty", ""],
		["a file", "file:///etc/passwd"],
		["a script", "javascript:alert(1)"],
		["data", "data:text/html,<p>x</p>"],
		["FTP", "ftp://example.org/"],
		["with a password", "https://me:secret@example.org/"],
		["with a user", "https://me@example.org/"],
		["of another port", "https://example.org:8443/"],
		["of a database's port", "http://example.org:6379/"],
		["loopback", "http://127.0.0.1/"],
		["loopback, short", "http://127.1/"],
		["loopback, decimal", "http://2130706433/"],
		["loopback, hexadecimal", "http://0x7f000001/"],
		["loopback, octal", "http://0177.0.0.1/"],
		["loopback, full-width digits", "http://１２７.0.0.1/"],
		["loopback with a dot behind", "http://127.0.0.1./"],
		["loopback, another of its 16 million", "http://127.200.3.4/"],
		["this host", "http://0.0.0.0/"],
		["this host, short", "http://0/"],
		["private, class A", "http://10.1.2.3/"],
		["private, class B", "http://172.16.0.1/"],
		["private, class C", "http://192.168.1.1/"],
		["link-local", "http://169.254.1.1/"],
		["cloud metadata", "http://169.254.169.254/latest/meta-data/"],
		["carrier-grade NAT", "http://100.64.0.1/"],
		["Alibaba's metadata", "http://100.100.100.200/"],
		["multicast", "http://224.0.0.1/"],
		["broadcast", "http://255.255.255.255/"],
		["reserved for documents", "http://192.0.2.1/"],
		["reserved for benchmarks", "http://198.18.0.1/"],
		["IPv6 loopback", "http://[::1]/"],
		["IPv6 unspecified", "http://[::]/"],
		["IPv6 unique-local", "http://[fd00::1]/"],
		["AWS metadata over IPv6", "http://[fd00:ec2::254]/"],
		["IPv6 link-local", "http://[fe80::1]/"],
		["IPv6 multicast", "http://[ff02::1]/"],
		["IPv4 mapped into IPv6", "http://[::ffff:127.0.0.1]/"],
		["IPv4 mapped into IPv6, hexadecimal", "http://[::ffff:7f00:1]/"],
		["IPv4 behind NAT64", "http://[64:ff9b::7f00:1]/"],
		["IPv4 behind 6to4", "http://[2002:7f00:1::]/"],
		["localhost", "http://localhost/"],
		["localhost, loud, with a dot behind", "http://LOCALHOST./"],
		["below localhost", "http://app.localhost/"],
		["a name without a dot", "http://intranet/"],
		["mDNS", "http://printer.local/"],
		["Google's metadata", "http://metadata.google.internal/"],
		["a home network", "http://router.home.arpa/"],
		["a company network", "http://wiki.corp/"],
		["an onion", "http://example.onion/"],
	])("is refused when it is %s", (_, address) => {
		expect(() => checkedAddress(address)).toThrow(Problem);
		expect(() => checkedAddress(address)).toThrow("address-refused");
	});

	it("is read against the page that redirects to it", () => {
		const base = new URL("https://example.org/a/b");
		expect(checkedAddress("../c", base).href).toBe("https://example.org/c");
		expect(() => checkedAddress("//127.0.0.1/c", base)).toThrow("address-refused");
	});
});
