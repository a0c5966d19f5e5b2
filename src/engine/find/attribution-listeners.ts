import { phraseAfter } from "./attribution-phrases.ts";
import { lowerIn, type Scene } from "./attribution-scene.ts";
import { isTime } from "./attribution-words.ts";

/** "..., a judge, Ann Lee, told | Reuters.", "told | reporters on Monday." */
export function closesOnListener(scene: Scene, at: number): boolean {
	const listener = phraseAfter(scene, at)?.last;
	if (listener === undefined) return false;
	const rest = /^(?:on|late|early|earlier)$/.test(lowerIn(scene, listener))
		? listener + 1
		: listener;
	const end = isTime(scene, rest) ? rest + 1 : rest;
	return end >= scene.sentence.last - 1;
}
