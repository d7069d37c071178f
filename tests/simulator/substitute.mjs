// With `node --import`: from here on this process loads the simulator's store in place of the real one.

import { register } from "node:module";

register("./substitutes.mjs", import.meta.url);
