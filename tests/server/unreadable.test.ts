// What stands in an address and cannot be read is an address that is not there, and no mistake of the server's.

import { request } from "node:http";
import { expect, it } from "vitest";
import { openSchool } from "./support/classroom";

/** `fetch` might mend an address before it asks. */
const ask = (url: string, path: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      response.on("end", () => resolve(text));
    })
      .on("error", reject)
      .end();
  });

it.each([
  ["/play/%E0%A4%A", "/no-such-address"],
  ["/sessions/%", "/no-such-address"],
  ["/api/auth/%ff?a=1", "/no-such-address"],
  ["/play/%E5%B0%8F?a=%E0%A4%A", "/play/%E5%B0%8F?a=%E0%A4%A"],
  ["*", "/no-such-address"],
  ["http://elsewhere.test/play/ABC", "/no-such-address"],
  ["/play/ABC", "/play/ABC"],
])("%s is asked of the pages as %s", async (path, asked) => {
  const { url } = await openSchool({ pages: { handle: ({ url }, response) => response.end(url) } });
  expect(await ask(url, path)).toBe(asked);
});
