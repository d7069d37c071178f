// The tables of docs/operations.md about many classes, as they should stand there now.

import { sizingTables } from "./sizing";

console.log(sizingTables().join("\n"));
