// One simulated class, from the first phone to the podium: what its seed decides, and what should never happen.

import type { View } from "../../lib/session/views";
import { startSession } from "./store/sessions";
import { addPairKind } from "../server/support/pair-kind";
import { Host } from "./people/host";
import { Phone } from "./people/phone";
import { programme } from "./people/programme";
import { Projector } from "./people/projector";
import { checkNewest } from "./rules/newest";
import { checkScores } from "./rules/scores";
import type { FaultCounts } from "./world/faults";
import { surround } from "./world/surroundings";
import { type Telling, World } from "./world/world";
import { MemoryDatabase } from "./store/memory";

export interface Lesson {
  violations: readonly string[];
  faults: FaultCounts;
  deliveries: number;
  acknowledged: number;
  /** Of virtual time. */
  seconds: number;
  steps: number;
}

/** No class of a seed takes longer; one that is not over by then is stuck. */
const LONGEST_MS = 600_000;

export async function runLesson(seed: number, telling: Telling = {}): Promise<Lesson> {
  const world = new World(seed, telling);
  const restore = surround(world.clock, world.random);
  const undo = world.wiring.around();
  const takeAway = addPairKind();
  try {
    let isOver = false;
    let failure: unknown = null;
    const end = world.clock.now + LONGEST_MS;
    const started = teach(world).then(
      () => {
        isOver = true;
      },
      (error) => {
        failure = error;
        isOver = true;
      },
    );
    await world.clock.run(() => isOver || world.clock.now > end);
    void started;
    if (failure) throw failure;
    if (!isOver) world.watch.broken("a class comes to its end", "it is stuck");
  } finally {
    takeAway();
    undo();
    restore();
  }
  return {
    violations: world.watch.violations,
    faults: world.faults.counts,
    deliveries: world.deliveries,
    acknowledged: world.watch.answers.acknowledgedCount,
    seconds: world.clock.elapsed / 1_000,
    steps: world.clock.carriedOut,
  };
}

async function teach(world: World): Promise<void> {
  const { clock, random } = world;
  await startSession(new MemoryDatabase(world.tables), {
    ownerId: "Ms Li",
    title: { en: "A class" },
    items: programme,
  });
  world.start(1 + random.integer(3));
  const host = new Host(world, "host");
  const projector = new Projector(world, "projector");
  host.turnOn();
  projector.turnOn();
  const phones = Array.from({ length: 3 + random.integer(3) }, (_, number) => {
    const phone = new Phone(world, `phone ${number + 1}`, Phone.pocketOf(world, number));
    clock.after(random.uniform(0, 2_000), () => phone.turnOn(), phone);
    return phone;
  });
  await clock.sleep(random.uniform(3_000, 5_000));
  await host.openItem(0);
  await host.closeRound(9_000);
  await checkNewest(world);
  await host.reveal();
  await host.showStandings();
  await host.openItem(1);
  await clock.sleep(1_000);
  await host.openItem(2);
  await host.closeRound(9_000);
  await host.reveal();
  await checkNewest(world);
  await host.finish();
  await checkNewest(world);
  world.watch.answers.check();
  checkScores(world);
  void phones;
}

export type AnyView = View;
