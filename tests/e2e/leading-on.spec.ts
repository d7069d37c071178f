// Where a server action leads to: the page comes with the action's own answer, however the request came.

import { expect, test } from "./fixtures";
import { actionsOfBuild, formOf, Guest } from "./guest";

test("The page that an action leads to comes with its answer, also from a proxy that speaks https", async ({
  server,
}) => {
  const enterCode = actionsOfBuild().get("app/actions.ts enterCode") ?? "";
  const ways: Record<string, string>[] = [{}, { "x-forwarded-proto": "https" }];
  for (const more of ways) {
    const answer = await new Guest(server.url).act("/", enterCode, [formOf({ code: "NWBXYZ" })], more);
    expect(answer.outcome).toBe("to /play/NWBXYZ");
    expect(answer.body).toContain("NWBXYZ");
  }
});
