// Students are sent to what the operator set, else to what the teacher chose, else to this computer; never to where a request says it went.

import { describe, expect, it } from "vitest";
import { joinAddress, joinAddresses } from "../../server/settings/join-address";
import { lanAddresses, originHere } from "../../server/settings/lan-addresses";
import { chosenAddress, lastChosenAddress } from "../../server/store/chosen-address";
import { openClass } from "../../server/store/sessions";
import { openSchool, startClass } from "./support/classroom";
import { multiplication } from "./support/multiplication";
import { hostOf, projectorOf, studentOf } from "./support/screens";

const here = { publicUrl: null, host: "0.0.0.0", port: 3000 };
const PUBLIC = "https://blame.example.org";
const own = lanAddresses(3000)[0] ?? "http://0.0.0.0:3000";
const forged = new Headers({ host: "evil.example", "x-forwarded-host": "evil.example:99" });

describe("the address to join at", () => {
  it("is the operator's, whatever a teacher chose or a request says", () => {
    const place = { ...here, publicUrl: PUBLIC };
    expect(joinAddress("http://other.example", place)).toBe(PUBLIC);
    expect(joinAddresses(forged, "http://other.example", place)).toEqual([PUBLIC]);
  });

  it("is this computer's in its network where nobody said anything", () => {
    expect(joinAddress(undefined, { ...here, host: "192.168.1.20" })).toBe("http://192.168.1.20:3000");
    expect(joinAddress(undefined, { ...here, host: "fd00::20" })).toBe("http://[fd00::20]:3000");
    expect(joinAddress(undefined, { ...here, host: "127.0.0.1" })).toBe("http://localhost:3000");
    expect(joinAddress(undefined, here)).toBe(own);
  });

  it("is what the teacher chose", () => {
    expect(joinAddress("http://board.school:3000", here)).toBe("http://board.school:3000");
  });
});

it("is, for this computer itself, what the server listens at, or its own name where that is everything", () => {
  const hosts = ["0.0.0.0", "::", "127.0.0.1", "fd00::20"];
  expect(hosts.map((host) => originHere(host, 3000))).toEqual([
    "http://localhost:3000",
    "http://localhost:3000",
    "http://127.0.0.1:3000",
    "http://[fd00::20]:3000",
  ]);
});

describe("a teacher may choose", () => {
  const from = (headers: Record<string, string>, chosen?: string) =>
    joinAddresses(new Headers(headers), chosen, { ...here, host: "192.168.1.20" });

  it("this computer's addresses, the way the teacher's own browser came, and what is chosen already", () => {
    expect(from({ host: "board.school:3000" }, "http://old.school")).toEqual([
      "http://192.168.1.20:3000",
      "http://board.school:3000",
      "http://old.school",
    ]);
    expect(from({ host: "board.school", "x-forwarded-proto": "https" })).toContain("https://board.school");
  });

  it.each(["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "192.168.1.20:3000"])(
    "nothing more when coming by %s",
    (host) => {
      expect(from({ host })).toEqual(["http://192.168.1.20:3000"]);
    },
  );

  it.each(["evil.example/path", "user@evil.example", "evil.example?x", "", "a b", "x:99999"])(
    "no %j, which is no address",
    (host) => {
      expect(from({ "x-forwarded-host": host })).toEqual(["http://192.168.1.20:3000"]);
    },
  );
});

describe("what a teacher chose", () => {
  it("is of the class, is told to the projector and to no phone, and is remembered for the next one", async () => {
    const school = await openSchool();
    const lesson = await startClass(school);
    const [host, projector, ada] = [
      await hostOf(school, lesson),
      await projectorOf(school, lesson),
      await studentOf(school, lesson, "Ada"),
    ];
    expect(await chosenAddress(school.db, lesson.code)).toBeUndefined();
    await host.demand("session:configure", { joinAddress: "http://board.school:3000" });
    await projector.until(({ view }) => view.settings.joinAddress === "http://board.school:3000");
    expect(JSON.stringify(ada.heard)).not.toContain("board.school");
    expect(await chosenAddress(school.db, lesson.code)).toBe("http://board.school:3000");
    expect(await chosenAddress(school.db, "NOWHERE")).toBeUndefined();
    expect(await lastChosenAddress(school.db, lesson.ownerId)).toBe("http://board.school:3000");
    const settings = { joinAddress: "http://board.school:3000" };
    const next = { ownerId: lesson.ownerId, title: { en: "Next" }, items: [multiplication()], settings };
    const opened = await openClass(school.db, next);
    expect(opened.ok && (await chosenAddress(school.db, opened.value.code))).toBe("http://board.school:3000");
  });

  it.each([
    "javascript:alert(1)",
    "board.school",
    "http://board.school/path",
    "http://me@board.school",
    "x".repeat(400),
  ])("is an address alone, not %j", async (joinAddress) => {
    const school = await openSchool();
    const host = await hostOf(school, await startClass(school));
    expect(await host.ask("session:configure", { joinAddress })).toEqual({
      ok: false,
      refusal: "bad-request",
    });
  });
});
