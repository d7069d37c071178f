// All chapters in one class: whoever is right earns every point, and whoever follows a wrong rule loses those that are to catch it.

import { expect, it } from "vitest";
import { chapters } from "../../lib/course/course";
import { finished } from "../../lib/questions/draft";
import { kindOf, type Question } from "../../lib/questions/kinds";
import { truth } from "../../lib/questions/mind";
import { caughtBy } from "../../lib/rules/caught";
import { following, rules } from "../../lib/rules/rules";
import { openSchool, startClass } from "./support/classroom";
import { answersAt, closeAndReveal, openRound } from "./support/rounds";
import { hostOf, studentOf } from "./support/screens";

/** It is followed in one way only. */
const flip = following(rules.flip, rules.flip.ways[0] ?? truth.blame);

it("is asked, answered and graded from the first slide to the last", async () => {
  const drafts = chapters.flatMap((chapter) => Object.values(chapter.items()));
  const items = drafts.flatMap((draft) => finished(draft) ?? []);
  expect(items).toHaveLength(drafts.length);
  const school = await openSchool({ limits: { requests: { points: 10_000, duration: 60 } } });
  const lesson = await startClass(school, items, { resultsAtOnce: true, endEarly: false });
  const host = await hostOf(school, lesson);
  const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
  for (const [position, item] of items.entries()) {
    if (item.kind === "slide") {
      await host.demand("item:open", { position });
      await host.inPhase("slide");
      continue;
    }
    const roundId = await openRound(school, host);
    const waiting = [
      { student: ada, mind: truth },
      { student: bo, mind: flip },
    ];
    for (const each of waiting) {
      const { student, mind } = each;
      const values = await answersAt(school, roundId, student.joined.seat, mind);
      // Whoever waits for the other comes after them.
      if (values.length === 0) waiting.push(each);
      for (const [part, value] of values.entries())
        await student.demand("answer:submit", { roundId, part, value });
    }
    await closeAndReveal(school, host, roundId);
    if (!kindOf(item).isGraded(item)) continue;
    for (const student of [ada, bo])
      await student.until(({ view }) => view.you?.outcome?.roundId === roundId);
    expect(ada.view.you?.outcome?.credit, `${position}`).toBe(1);
    expect(bo.view.you?.outcome?.correct, `${position}`).toBe(!isCaught(item));
  }
});

const isCaught = (item: Question) => caughtBy(item).includes("flip");
