/** Packed data, imported as it lies on disk (`wrangler.toml`, `rules`). */
declare module "*.bin" {
	const data: ArrayBuffer;
	export default data;
}
