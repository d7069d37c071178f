// `npm run rooms`: writes Biome's rules from the table of rooms, one override a line.

import { writeFileSync } from "node:fs";
import { biomeRules } from "./biome-rules";

const lines = biomeRules().overrides.map((override) => JSON.stringify(override));

writeFileSync("tests/rooms/biome-rules.json", `{ "overrides": [\n${lines.join(",\n")}\n] }\n`);
