// A class whose teacher has just started a training run.

import { dialects } from "../../setup/fresh-database";
import { openSchool, startClass } from "./classroom";
import { lectureRun, startRun } from "./runs";
import { hostOf } from "./screens";

export async function lessonWithRun(config = lectureRun(), dialect = dialects[0]) {
  const school = await openSchool({ dialect });
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  return { school, lesson, host, runId: await startRun(host, config) };
}
