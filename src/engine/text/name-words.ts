import { remember } from "./remember.ts";

/** The words of a name, hyphens taken apart: "Jean-Michel Roe" has three. */
export const nameWords = remember((name): readonly string[] => name.split(/[\s-]+/));
