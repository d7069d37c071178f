// A forgotten password comes back by mail: to its owner alone, once, and without telling who has an account.

import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { beforeAll, describe, expect, it } from "vitest";
import { createAttempts } from "../../server/auth/attempts";
import { createAuth } from "../../server/auth/auth";
import { createPasswordReset } from "../../server/auth/password-reset";
import { SOURCE_HEADER } from "../../server/bounds/source";
import type { Database } from "../../server/store/database";
import { dialects } from "../setup/fresh-database";
import { hashQuickly } from "./support/quick-hashing";
import { teacherDatabase } from "./teacher-database";

const secret = randomBytes(32).toString("base64url");
const publicUrl = "https://blame.school.test";
const li = { name: "Ms Li", email: "li@school.test", password: "wok over fire" };
const letter = (link: string) => ({ subject: "新密码", text: `您好：\n\n${link}\n` });

interface Letter {
  to: string[];
  raw: string;
}

describe.each(dialects)("on %s", (dialect) => {
  let db: Database;
  const letters: Letter[] = [];
  let smtpUrl: string;

  beforeAll(async () => {
    db = await teacherDatabase(dialect);
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      async onData(stream, { envelope }, done) {
        letters.push({ to: envelope.rcptTo.map(({ address }) => address), raw: await text(stream) });
        done();
      },
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
    await (await office()).auth.api.signUpEmail({ body: li });
    return async () => {
      await new Promise<void>((resolve) => server.close(resolve));
      await db.close();
    };
  });

  async function office() {
    const attempts = createAttempts();
    const auth = await hashQuickly(createAuth(db, { secret, signUp: "open", publicUrl }, { attempts }));
    const config = { secret, publicUrl, mail: { smtpUrl, from: "Blamegrad <wok@school.test>" } };
    return { auth, ...createPasswordReset({ auth, config, attempts, events: () => {} }) };
  }

  const from = (source: string) => new Headers({ [SOURCE_HEADER]: source });
  /** Long lines travel in pieces, and what is not ASCII in numbers (RFC 2045). */
  const linkIn = ({ raw }: Letter) => {
    const read = raw
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return new URL(read.match(/https:\S+/)?.[0] ?? "");
  };

  it("writes to the owner, and the link in the letter gives a new password, once", async () => {
    const { auth, mailLink, choose } = await office();
    const { headers } = await auth.api.signInEmail({ body: li, returnHeaders: true });
    const before = letters.length;
    await mailLink("Li@School.test", from("10.0.0.1"), letter);
    await expect.poll(() => letters.length).toBe(before + 1);
    const [sent] = letters.slice(-1) as [Letter];
    expect(sent.to).toEqual([li.email]);
    const link = linkIn(sent);
    // In the fragment: no request for the page, and no page that it leads to, says the token.
    expect([link.origin, link.pathname, link.search]).toEqual([publicUrl, "/new-password", ""]);
    const token = link.hash.slice(1);
    await expect(choose(token, "short", from("10.0.0.1"))).rejects.toMatchObject({
      body: { code: "PASSWORD_TOO_SHORT" },
    });
    await choose(token, "wok over coals", from("10.0.0.1"));
    await expect(auth.api.signInEmail({ body: li })).rejects.toMatchObject({ statusCode: 401 });
    const again = { email: li.email, password: "wok over coals" };
    await expect(auth.api.signInEmail({ body: again })).resolves.toMatchObject({ user: { email: li.email } });
    const cookie = headers.getSetCookie().join("; ");
    expect(await auth.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
    await expect(choose(token, "mine now, mine", from("10.0.0.2"))).rejects.toMatchObject({
      body: { code: "INVALID_TOKEN" },
    });
  });

  it("lets the owner in whatever others have tried meanwhile", async () => {
    const { auth, mailLink, choose } = await office();
    for (let n = 0; n < 120; n++) {
      const headers = from(`10.9.0.${n}`);
      await auth.api.signInEmail({ body: { ...li, password: `guess ${n}` }, headers }).catch(() => {});
    }
    const before = letters.length;
    await mailLink(li.email, from("10.0.0.3"), letter);
    await expect.poll(() => letters.length).toBe(before + 1);
    const token = linkIn(letters.at(-1) as Letter).hash.slice(1);
    await expect(choose(token, li.password, from("10.0.0.3"))).resolves.toBeUndefined();
  });

  it("says the same to who asks for an address that nobody has, and writes to nobody", async () => {
    const { mailLink } = await office();
    const before = letters.length;
    expect(await mailLink("nobody@school.test", from("10.0.0.4"), letter)).toBeUndefined();
    expect(await mailLink(li.email, from("10.0.0.4"), letter)).toBeUndefined();
    await expect.poll(() => letters.length).toBe(before + 1);
    expect(letters.at(-1)?.to).toEqual([li.email]);
  });

  it("fills nobody's letter box: three letters an hour, said to nobody, and twenty asked for from one place", async () => {
    const { mailLink } = await office();
    const before = letters.length;
    for (let n = 0; n < 20; n++) await mailLink(li.email, from("10.0.0.5"), letter);
    await expect(mailLink(li.email, from("10.0.0.5"), letter)).rejects.toMatchObject({ statusCode: 429 });
    await mailLink(li.email, from("10.0.0.6"), letter);
    await expect.poll(() => letters.length).toBe(before + 3);
  });
});
