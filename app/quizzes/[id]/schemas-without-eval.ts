// Zod compiles its schemas where it may, and tries out whether it may: a page's policy forbids that, so it is told not to.

import { config } from "zod";

config({ jitless: true });
