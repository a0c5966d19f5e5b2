import { connect } from "node:net";

/** As long as an answer is waited for where the connection stays open. */
const PATIENCE_MS = 4_000;

/** What comes back for bytes as they are, which no HTTP library would send; each part in a packet of its own. */
export function exchange(origin: string, parts: readonly (string | Uint8Array)[]): Promise<string> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve) => {
		let answer = "";
		const socket = connect(Number(port), hostname, async () => {
			for (const part of parts) {
				socket.write(part);
				await new Promise((sent) => setTimeout(sent, 20));
			}
		});
		const end = () => {
			socket.destroy();
			resolve(answer);
		};
		socket.setTimeout(PATIENCE_MS, end);
		socket.on("data", (bytes) => {
			answer += bytes.toString();
		});
		socket.on("error", end);
		socket.on("close", end);
	});
}

/** Sends those bytes, and is gone before an answer can come. */
export function leave(origin: string, parts: readonly string[]): Promise<void> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve) => {
		const socket = connect(Number(port), hostname, () => {
			socket.write(parts.join(""), () => socket.destroy());
		});
		socket.on("error", () => {});
		socket.on("close", () => resolve());
	});
}

/** The head of a request that asks for a sheet, its connection closed afterwards. */
export function head(...headers: readonly string[]): string {
	const lines = [
		"POST /v1/factsheets HTTP/1.1",
		"Host: 127.0.0.1",
		"Connection: close",
		...headers,
	];
	return `${lines.join("\r\n")}\r\n\r\n`;
}

/** The statuses that came, in order. */
export function statuses(answer: string): number[] {
	return [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
}
