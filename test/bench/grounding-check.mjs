import { loadBundle } from "./load-engine.mjs";

/** @returns a check: an article → (an answer → the facts of its sheet), as the product makes them. */
export async function loadCheck() {
	const { studyArticle, groundOf, groundAnswer, mergeAnswers, writeGrounded } = await loadBundle([
		'export { studyArticle } from "./src/engine/index.ts";',
		'export { groundOf } from "./src/llm/grounding/ground.ts";',
		'export { groundAnswer } from "./src/llm/grounding/index.ts";',
		'export { mergeAnswers } from "./src/llm/merge.ts";',
		'export { writeGrounded } from "./src/llm/write.ts";',
	]);
	return (article) => {
		const study = studyArticle(article);
		const ground = groundOf(study);
		const ground1 = (answer) => groundAnswer(ground, answer, ground.part);
		const check = (answer) =>
			writeGrounded(mergeAnswers(ground, [ground1(answer)]), study.facts).facts;
		return { check, ground: ground1, embedded: study.facts };
	};
}
