// What strangers send is looked up and written together: something odd among it is refused by itself, and all others get what they came for.

import { expect, it } from "vitest";
import { openSchool, startClass } from "./support/classroom";
import { openRound } from "./support/rounds";
import { hostOf, newToken, phoneOf, Screen, studentOf } from "./support/screens";
import { engines } from "./teacher-database";

/** What a database cannot store or read as it is, or would take for something else. */
const ODD = ["\u0000", "A\u0000B", "\ud800", "\uffff", "'; --", '"}]', "\\u0000", "%00", "\u202e", "NaN"];
const filled = (text: string) => text.padEnd(40, text || "x");
const notToken = ODD.map(filled);

it.each(engines)("fails nobody else on %s: codes, tokens, joins, answers and reasons", async (dialect) => {
  const school = await openSchool({ dialect });
  const lesson = await startClass(school, undefined, { asksReasons: true });
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  const roundId = await openRound(school, host);
  const odd = <Asked>(ask: (text: string, i: number) => Promise<Asked>) => Promise.all(ODD.map(ask));

  // Handshakes: all at the same moment, so that they are looked up together.
  const [guests, back, strangers, unknown] = await Promise.all([
    odd(() => phoneOf(school, lesson)),
    odd(() => phoneOf(school, lesson, ada.token)),
    odd((_, i) => phoneOf(school, lesson, notToken[i])),
    odd((code) => new Screen(school.url, { role: "player", code, token: filled(code) }).connected()),
  ]);
  for (const { refusal, view } of [...guests, ...strangers])
    expect([refusal, view.you]).toEqual([null, null]);
  for (const { view } of back) expect(view.you?.nickname).toBe("Ada");
  for (const { refusal } of unknown) expect(refusal).toBe("session-not-found");

  // Joining.
  const names = odd(
    (name, i) =>
      guests[i]?.askAnything("participant:join", { nickname: `${name}${i}`, token: notToken[i] }) ??
      Promise.reject(),
  );
  const joined = strangers.map((phone, i) =>
    phone.ask("participant:join", { nickname: `Bo ${i}`, token: newToken() }),
  );
  for (const result of await Promise.all(joined)) expect(result).toMatchObject({ ok: true });
  for (const result of await names) expect(result).toMatchObject({ ok: true });

  // Answering, and saying why.
  const say = (phone: (typeof guests)[number], value: string) =>
    phone.ask("answer:submit", { roundId, part: 0, value });
  const oddly = Promise.all(guests.map((phone, i) => say(phone, ODD[i] ?? "")));
  const answers = await Promise.all(strangers.map((phone) => say(phone, "+")));
  for (const result of answers) expect(result).toMatchObject({ ok: true });
  for (const result of await oddly) expect(result).toEqual({ ok: false, refusal: "answer-unknown" });
  const because = await Promise.all(
    strangers.map((phone, i) =>
      phone.ask("reason:write", { roundId, text: i % 2 ? `${ODD[i]} b` : `Because ${i}` }),
    ),
  );
  for (const result of because) expect(result).toEqual({ ok: true, value: null });
});
