import { env } from "cloudflare:workers";
import { warmUp } from "./desk/index.ts";
import { createApp } from "./doors/app.ts";
import { consume } from "./doors/batches/consume.ts";
import { tellBadSettings } from "./doors/env.ts";

// While the isolate starts, so that a bad setting is told before anyone asks for anything.
tellBadSettings(env);

// While the isolate starts, so that its first reader does not wait for the engine to be compiled.
warmUp();

export { ModelBudget } from "./access/model-budget.ts";
export { Batch } from "./batch/batch.ts";

const { fetch } = createApp();
export default { fetch, queue: consume };
