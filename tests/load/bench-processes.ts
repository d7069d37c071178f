// Classes of a service of one, two and more processes: `node --import tsx tests/load/bench-processes.ts 50 1 2 4`.

import { startScratchPostgres } from "../../server/setup/scratch-postgres";
import { migrate } from "../../server/store/migrate";
import { compileProcesses } from "../setup/compiled";
import { newDatabase } from "../setup/new-database";
import { measuredService } from "./measured-service";
import { showServices } from "./report";

const [classes = 20, ...counts] = process.argv.slice(2).map(Number);
const forgetProcesses = await compileProcesses();
const postgres = await startScratchPostgres({ durable: true });
try {
  const model = await newDatabase(postgres.url);
  await migrate(model);
  const services = [];
  for (const processes of counts.length > 0 ? counts : [1, 2, 4])
    services.push(await measuredService(postgres, model, classes, processes));
  showServices(services);
  console.log(JSON.stringify(services));
} finally {
  await postgres.stop();
  await forgetProcesses();
}
process.exit();
