// /metrics tells whoever has the token how classes fare on this process, and nobody else anything.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openSchool, startClass } from "./support/classroom";
import { openRound } from "./support/rounds";
import { hostOf, studentOf } from "./support/screens";

const TOKEN = "a token that only the monitor has";

const ask = (url: string, authorization?: string) =>
  fetch(`${url}/metrics`, { headers: authorization ? { authorization } : {} });

test("with a token it counts classes, screens, and what was answered how fast", async () => {
  const school = await openSchool({ metricsToken: TOKEN });
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  const roundId = await openRound(school, host);
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  expect(await ada.ask("answer:submit", { roundId, part: 0, value: "0" })).toEqual({
    ok: false,
    refusal: "already-answered",
  });

  const response = await ask(school.url, `Bearer ${TOKEN}`);
  expect(response.headers.get("content-type")).toContain("text/plain");
  const lines = (await response.text()).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "blamegrad_classes 1",
      'blamegrad_connections{role="host"} 1',
      'blamegrad_connections{role="player"} 1',
      'blamegrad_request_seconds_count{request="answer:submit",outcome="ok"} 1',
      'blamegrad_request_seconds_bucket{le="5",request="answer:submit",outcome="ok"} 1',
      'blamegrad_refusals_total{refusal="already-answered"} 1',
    ]),
  );
  for (const name of ["process_resident_memory_bytes", "nodejs_eventloop_lag_p99_seconds"])
    expect(lines.find((line) => line.startsWith(`${name} `))).toMatch(/ [\d.e-]+$/);
});

test("the dashboard asks for numbers that there are", async () => {
  const { url } = await openSchool({ metricsToken: TOKEN });
  const text = await (await ask(url, `Bearer ${TOKEN}`)).text();
  const known = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
  const { panels } = JSON.parse(readFileSync("deploy/grafana.json", "utf8"));
  const asked = panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(blamegrad|nodejs|process)_\w+/g) ?? []),
  );
  const unknown = asked.filter((name: string) => !known.has(name.replace(/_(bucket|count)$/, "")));
  expect([asked.length > 10, unknown]).toEqual([true, []]);
});

test("without the token, or with another, it says nothing; where none is set it is no address", async () => {
  const { url } = await openSchool({ metricsToken: TOKEN });
  for (const shown of [undefined, TOKEN, "Bearer ", "Bearer another"]) {
    const refused = await ask(url, shown);
    expect([refused.status, await refused.text()]).toEqual([401, ""]);
  }
  const { url: unmeasured } = await openSchool();
  expect((await ask(unmeasured, "Bearer undefined")).status).toBe(404);
});
