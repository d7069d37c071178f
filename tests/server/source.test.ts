// Where a request comes from: what the connection or the nearest proxy says, and never what a client claims.

import { type IncomingHttpHeaders, request } from "node:http";
import pino from "pino";
import { describe, expect, it } from "vitest";
import { SOURCE_HEADER, sourceOf } from "../../server/bounds/source";
import { openSchool } from "./support/classroom";

describe("a source", () => {
  const from = (remote: string) => sourceOf({}, remote, false);

  it("is one IPv4 address, however it is written", () => {
    expect(from("203.0.113.5")).toBe("203.0.113.5");
    expect(from("::ffff:203.0.113.5")).toBe("203.0.113.5");
  });

  it("is a whole network of IPv6, because one household has all of it", () => {
    const home = from("2001:db8:0:7::1");
    for (const address of ["2001:db8:0:7:ffff::2", "2001:DB8:0:7:1:2:3:4", "2001:0db8:0000:0007::9"])
      expect(from(address)).toBe(home);
    expect(from("2001:db8:0:8::1")).not.toBe(home);
    expect(from("::1")).toBe(from("::2"));
  });

  it("is what the nearest proxy wrote, where there is one", () => {
    const headers = { "x-forwarded-for": "6.6.6.6, 10.0.0.2" };
    expect(sourceOf(headers, "127.0.0.1", true)).toBe("10.0.0.2");
    expect(sourceOf(headers, "127.0.0.1", false)).toBe("127.0.0.1");
    expect(sourceOf({ "x-forwarded-for": "x".repeat(9_000) }, "127.0.0.1", true).length).toBeLessThan(100);
  });
});

it("is told to the pages in a header that no client can write", async () => {
  let seen: IncomingHttpHeaders = {};
  const handle = (asked: { headers: IncomingHttpHeaders }, response: { end(): unknown }) => {
    seen = asked.headers;
    response.end();
  };
  const { url } = await openSchool({ pages: { handle } });
  const headers = { [SOURCE_HEADER]: "6.6.6.6", "x-forwarded-for": "6.6.6.6" };
  await new Promise((resolve) => request(url, { headers }, resolve).end());
  expect(seen[SOURCE_HEADER]).toBe("127.0.0.1");
});

it("stands in the log beside what the edge refuses, a line for a whole flood", async () => {
  const lines: string[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
  const { url } = await openSchool({ log });
  const knock = () =>
    new Promise((resolve) =>
      request(
        `${url}/socket.io/?EIO=4&transport=polling`,
        { headers: { origin: "http://evil.test" } },
        resolve,
      ).end(),
    );
  for (let n = 0; n < 50; n++) await knock();
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    event: "handshake refused",
    count: 1,
    sources: ["127.0.0.1"],
    reasons: ["foreign-page"],
  });
});
