// Every answer, whoever writes it, says which scripts may run, who may frame it, and what a page may do with the device.

import { once } from "node:events";
import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { openSchool, openTestDatabase } from "./support/classroom";

const ALWAYS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("camera=(), "),
};

/** Answers like a page that says which nonce it was given, in the way Next takes it. */
const page: RequestListener = ({ headers }, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.end(
    JSON.stringify([headers["content-security-policy"], headers["content-security-policy-report-only"]]),
  );
};

const school = (publicUrl?: string) => openSchool({ pages: { handle: page }, publicUrl: publicUrl ?? null });

const headersOf = async (url: string, init?: RequestInit) =>
  Object.fromEntries((await fetch(url, init)).headers);

const nonceIn = (policy = "") => policy.match(/script-src[^;]* 'nonce-([A-Za-z0-9+/]+=*)'/)?.[1];

/** What comes back for bytes that are no request. */
async function answerTo(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(bytes));
  let answer = "";
  socket.on("data", (piece) => {
    answer += piece;
  });
  await once(socket, "close");
  return answer;
}

const answers: [string, string, RequestInit | undefined, number][] = [
  ["a page", "/", undefined, 200],
  ["what an API says", "/api/auth/get-session", undefined, 200],
  ["a file of the build", "/_next/static/chunks/x.js", undefined, 200],
  ["the process's health", "/api/health", undefined, 200],
  ["a polling phone's handshake", "/socket.io/?EIO=4&transport=polling", undefined, 200],
  ["a refused handshake", "/socket.io/?EIO=4&transport=pigeon", undefined, 400],
  ["a session that is gone", "/socket.io/?EIO=4&transport=polling&sid=gone", undefined, 400],
  [
    "another site's handshake",
    "/socket.io/?EIO=4&transport=polling",
    { headers: { origin: "http://evil.example" } },
    403,
  ],
];

it.each(answers)("are on %s", async (_what, path, init, status) => {
  const { url } = await school();
  const response = await fetch(url + path, init);
  expect(response.status).toBe(status);
  const headers = Object.fromEntries(response.headers);
  expect(headers).toMatchObject(ALWAYS);
  expect(headers["content-security-policy"]).toMatch(/default-src 'none';.*frame-ancestors 'none'/);
});

it("are on a 404 where there are no pages, and on a 503", async () => {
  const { url, db } = await openSchool({ db: await openTestDatabase() });
  const missing = await fetch(`${url}/nowhere`);
  expect([missing.status, Object.fromEntries(missing.headers)]).toEqual([
    404,
    expect.objectContaining(ALWAYS),
  ]);
  await db.prisma.$executeRaw`PRAGMA query_only = 1`;
  const failing = await fetch(`${url}/api/health`);
  expect([failing.status, Object.fromEntries(failing.headers)]).toEqual([
    503,
    expect.objectContaining(ALWAYS),
  ]);
  await db.close();
});

it.each([
  ["400 Bad Request", "what is no request", "HELLO\r\n\r\n"],
  [
    "413 Content Too Large",
    "a body without end",
    "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 99000000\r\n\r\n",
  ],
  [
    "431 Request Header Fields Too Large",
    "headers without end",
    `GET / HTTP/1.1\r\nHost: here\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
  ],
])("are on the %s for %s", async (status, _what, bytes) => {
  const { url } = await school();
  const answer = await answerTo(url, bytes);
  expect(answer).toContain(`HTTP/1.1 ${status}\r\n`);
  expect(answer).toContain("\r\nX-Content-Type-Options: nosniff\r\n");
  expect(answer).toContain("\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n");
});

it("let no script run in a page that has not the nonce of its own request", async () => {
  const { url } = await school();
  const policies = await Promise.all(
    [1, 2].map(async () => (await headersOf(url))["content-security-policy"]),
  );
  const nonces = policies.map(nonceIn);
  expect(new Set(nonces).size).toBe(2);
  expect(nonces[0]?.length).toBeGreaterThanOrEqual(22);
  for (const policy of policies) {
    const scripts = policy?.match(/script-src[^;]*/)?.[0];
    expect(scripts).not.toMatch(/unsafe|\*|https?:/);
    expect(policy?.match(/style-src [^;]*/)?.[0]).not.toContain("unsafe");
  }
});

it("let no form of a page be sent elsewhere, and no link in it lead from elsewhere", async () => {
  const { url } = await school();
  const policy = (await headersOf(url))["content-security-policy"]?.split("; ");
  expect(policy).toEqual(expect.arrayContaining(["form-action 'self'", "base-uri 'none'"]));
});

it("tell a page the policy that the browser is told, whatever the request says of one", async () => {
  const { url } = await school();
  const mine = "script-src 'nonce-chosen'";
  const response = await fetch(url, {
    headers: { "content-security-policy": mine, "content-security-policy-report-only": mine },
  });
  expect(await response.json()).toEqual([response.headers.get("content-security-policy"), null]);
  expect(response.headers.get("content-security-policy")).not.toContain("chosen");
});

it.each([
  ["https://blame.example.org", "max-age=31536000", "wss://blame.example.org"],
  ["http://blame.example.org", undefined, "ws://blame.example.org"],
])("at %s: HTTPS for good %s, live connections to %s", async (publicUrl, transport, sockets) => {
  const { url } = await school(publicUrl);
  const headers = await headersOf(url);
  expect(headers["strict-transport-security"]).toBe(transport);
  expect(headers["content-security-policy"]).toContain(`connect-src 'self' ${sockets};`);
});

it("follow no name that a request is sent to", async () => {
  const { url } = await school();
  const answer = await answerTo(
    url,
    "GET / HTTP/1.1\r\nHost: x; script-src *\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n",
  );
  expect(answer).toContain("connect-src 'self';");
  expect(answer).not.toMatch(/evil|script-src \*/);
});
