// Classes of a service of one, two and more processes: `node --import tsx tests/load/bench-processes.ts 50 1 2 4`. With `keep` it
// becomes what docs/operations.md and the model say of so many classes.

import { readFile, writeFile } from "node:fs/promises";
import { startScratchPostgres } from "../../server/setup/scratch-postgres";
import { migrate } from "../../server/store/migrate";
import { compileProcesses } from "../setup/compiled";
import { newDatabase } from "../setup/new-database";
import { type MeasuredService, measuredService } from "./measured-service";
import { showServices } from "./report";

const KEPT = "tests/load/measured.json";

const words = process.argv.slice(2);
const [classes = 20, ...counts] = words.filter((word) => word !== "keep").map(Number);
const forgetProcesses = await compileProcesses();
const postgres = await startScratchPostgres({ durable: true });
try {
  const model = await newDatabase(postgres.url);
  await migrate(model);
  const services: MeasuredService[] = [];
  for (const processes of counts.length > 0 ? counts : [1, 2, 4])
    services.push(await measuredService(postgres, model, classes, processes));
  showServices(services);
  if (words.includes("keep")) await keep(services);
} finally {
  await postgres.stop();
  await forgetProcesses();
}
process.exit();

async function keep(services: readonly MeasuredService[]): Promise<void> {
  const before: MeasuredService[] = JSON.parse(await readFile(KEPT, "utf8"));
  const others = before.filter((each) => each.classes !== classes);
  const all = [...others, ...services].sort((one, other) => one.classes - other.classes);
  await writeFile(KEPT, `${JSON.stringify(all, null, 2)}\n`);
}
