// What a district needs by the model of docs/operations.md, and how well that says what was measured: as the tables stand there.

import { sizingTables } from "./sizing";

console.log(sizingTables().join("\n"));
