// What it takes to read a class and to reach its screens.

import type { Logger } from "pino";
import type { Clock } from "../bounds/clock";
import type { Trainers } from "../compute/trainers";
import type { Database } from "../store/database";
import type { Company } from "./company";
import type { HeardOf } from "./heard";
import type { Owns } from "./owns";
import type { Roster } from "./roster";
import type { RoundOf } from "./rounds";
import type { Snapshots } from "./snapshots";
import type { LiveServer } from "./sockets";

export interface Desk {
  db: Database;
  io: LiveServer;
  log: Logger;
  clock: Clock;
  /** What the screens of this process were told. */
  heard: HeardOf;
  snapshots: Snapshots;
  owns: Owns;
  roundOf: RoundOf;
  roster: Roster;
  trainers: Trainers;
  /** The other processes that share the classes; null where this one is alone. */
  company: Company | null;
}
