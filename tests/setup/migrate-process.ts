// Migrates the database that it is given the address of, and says how many migrations that took.

import { migrate } from "../../server/store/migrate";

const [url = ""] = process.argv.slice(2);
console.log((await migrate(url)).length);
process.exit();
