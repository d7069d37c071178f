// Who is counted in a round: all who are here, and nobody whom the host has taken out.

import { expect, it } from "vitest";
import { openSchool } from "./support/classroom";
import { lessonInRound } from "./support/lesson-in-round";
import { closeAndReveal, openRound } from "./support/rounds";
import { projectorOf, studentOf } from "./support/screens";
import { wholeResults } from "./support/whole-results";

it("says that everyone has answered only when everyone who is here has", async () => {
  const school = await openSchool();
  const { lesson, host, ada, roundId } = await lessonInRound(school);
  const bo = await studentOf(school, lesson, "Bo");
  await host.until(({ roster }) => roster.length === 2);
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await host.demand("round:close", { roundId });
  for (const screen of [host, bo]) {
    await screen.inPhase("closed");
    expect(screen.view.stage).toMatchObject({ round: { endedBy: "host" } });
  }

  await closeAndReveal(school, host, roundId);
  const again = await openRound(school, host);
  for (const student of [ada, bo])
    await student.demand("answer:submit", { roundId: again, part: 0, value: "-" });
  await host.demand("round:close", { roundId: again });
  for (const screen of [host, ada]) {
    await screen.inPhase("closed");
    expect(screen.view.stage).toMatchObject({ round: { id: again, endedBy: "everyone" } });
  }
});

it("takes the answer of a removed student out of the tally, the votes and the results at once", async () => {
  const school = await openSchool();
  const { lesson, host, ada, roundId } = await lessonInRound(school);
  const projector = await projectorOf(school, lesson);
  const others = await Promise.all(["Bo", "Cy", "Di"].map((name) => studentOf(school, lesson, name)));
  await host.until(({ roster }) => roster.length === 4);
  const remove = async (name: string) => {
    const participantId = host.roster.find(({ nickname }) => nickname === name)?.id ?? "";
    for (const screen of [host, projector]) screen.views.length = 0;
    await host.demand("participants:remove", { participantIds: [participantId], block: false });
    for (const screen of [host, projector]) await screen.connected();
    return [host, projector].map(({ views }) => views[0]?.tally);
  };
  for (const student of [ada, ...others])
    await student.demand("answer:submit", { roundId, part: 0, value: student === ada ? "+" : "-" });
  await host.until(({ tallies }) => tallies.at(-1)?.answered === 4);

  const inOpen = { roundId, answered: 3, present: 3 };
  expect(await remove("Bo")).toEqual([inOpen, inOpen]);
  await host.demand("round:close", { roundId });
  for (const screen of [host, projector]) await screen.inPhase("closed");
  const inClosed = {
    roundId,
    answered: 2,
    present: 2,
    summary: { signs: { "+": 1, "0": 0, "-": 1 }, turns: null },
  };
  expect(await remove("Cy")).toEqual([inClosed, inClosed]);
  await host.demand("round:reveal", { roundId });
  for (const screen of [host, projector]) await screen.inPhase("revealed");
  const inRevealed = {
    roundId,
    answered: 1,
    present: 1,
    summary: { signs: { "+": 1, "0": 0, "-": 0 }, turns: null },
  };
  expect(await remove("Di")).toEqual([inRevealed, inRevealed]);

  const results = await wholeResults(school.db, lesson.ownerId, lesson.id);
  expect(results?.participants.map(({ nickname }) => nickname)).toEqual(["Ada"]);
});

it("counts the answers when the round is counted, and not again for its reveal: the big screen waits for that", async () => {
  const { db } = await openSchool();
  const asked: string[] = [];
  const ask: typeof db.ask = (sql, ...given) => {
    asked.push(sql);
    return db.ask(sql, ...given);
  };
  const school = await openSchool({ db: { ...db, ask } });
  const { host, ada, roundId } = await lessonInRound(school);
  // Among others it is another count.
  await host.until(({ roster }) => roster[0]?.present === true);
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await host.demand("round:close", { roundId });
  await host.inPhase("closed");
  const { tally } = host.view;
  asked.length = 0;
  await host.demand("round:reveal", { roundId });
  await host.inPhase("revealed");
  expect(tally).toMatchObject({ answered: 1, present: 1, summary: {} });
  expect(host.view.tally).toEqual(tally);
  const counting = asked.filter((sql) => /AS "(times|complete)"/.test(sql) && sql.includes('FROM "Answer"'));
  expect(counting).toEqual([]);
});
