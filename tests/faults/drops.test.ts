// Phones on a bad network: each drops for 2 s, again and again, while rounds go by, and at the end every one shows what is true.

import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { openSchool } from "../server/support/classroom";
import { multiplication } from "../server/support/multiplication";
import { type Line, lineTo } from "../setup/line";
import { crowdOf } from "./crowd";
import { History, nothingWrong } from "./history";
import { roundDuring } from "./round-during";

const STUDENTS = 20;
const ROUNDS = inject("outages");
const AWAY_MS = 2_000;
const LONGEST_THERE_MS = 1_500;

it(`loses no answer and shows the newest on every phone, while all drop for 2 s again and again: ${ROUNDS} times`, async () => {
  const school = await openSchool();
  const lines = await Promise.all(Array.from({ length: STUDENTS }, () => lineTo(school.url)));
  const ways = lines.map(({ url }) => url);
  const items = Array.from({ length: ROUNDS }, () => multiplication());
  const crowd = await crowdOf(school, STUDENTS, items, true, ways);
  const history = new History();

  let isOver = false;
  let drops = 0;
  /** One time it hears that it is cut off, the next time it hears nothing at all. */
  const keepDropping = async (line: Line) => {
    for (let time = 0; !isOver; time++) {
      await sleep(Math.random() * LONGEST_THERE_MS);
      if (time % 2) line.swallow();
      else line.cut();
      drops++;
      await sleep(AWAY_MS);
      line.mend();
    }
  };
  const dropping = lines.map(keepDropping);
  for (let round = 0; round < ROUNDS; round++)
    await roundDuring(school.db, crowd, history, round, async () => {});
  isOver = true;
  await Promise.all(dropping);
  expect(await history.count(school.db, crowd, `${drops} drops of 2 s`)).toMatchObject(nothingWrong);
  expect(history.refused).toEqual([]);
});
