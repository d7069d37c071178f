// `npm run admin`, on the terminal of whoever typed it.

import { environment } from "../settings/config";
import { obey } from "./admin-line";

process.exitCode = await obey(process.argv.slice(2), {
  environment: environment(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
