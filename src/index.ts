import { warmUp } from "./desk/index.ts";
import { createApp } from "./doors/app.ts";

// While the isolate starts, so that its first reader does not wait for the engine to be compiled.
warmUp();

export default createApp();
