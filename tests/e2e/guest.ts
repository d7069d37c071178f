// Somebody who asks the server without a browser: for pages, and for the actions that pages send.

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The arguments of an action; a form among them stands last. */
export type Sent = readonly unknown[];

export interface Answer {
  /** Where it leads, or its status and what it says. */
  outcome: string;
  body: string;
  cookies: string;
}

export class Guest {
  readonly #url: string;
  readonly cookie: string;

  constructor(url: string, cookie = "") {
    this.#url = url;
    this.cookie = cookie;
  }

  async get(path: string): Promise<Answer> {
    const response = await fetch(this.#url + path, { headers: { cookie: this.cookie }, redirect: "manual" });
    return answerOf(response);
  }

  async post(path: string, body: object): Promise<Answer> {
    const headers = { cookie: this.cookie, origin: this.#url, "content-type": "application/json" };
    return answerOf(await fetch(this.#url + path, { method: "POST", headers, body: JSON.stringify(body) }));
  }

  /** As React sends it from a page; `more` is what a proxy adds. */
  async act(page: string, action: string, sent: Sent, more: Record<string, string> = {}): Promise<Answer> {
    const headers = {
      ...more,
      cookie: this.cookie,
      origin: this.#url,
      "next-action": action,
      accept: "text/x-component",
    };
    const form = sent.at(-1);
    const body = form instanceof FormData ? withForm(sent.slice(0, -1), form) : JSON.stringify(sent);
    return answerOf(await fetch(this.#url + page, { method: "POST", headers, body, redirect: "manual" }));
  }
}

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** Its fields first, and then the arguments, which point at them. */
function withForm(before: readonly unknown[], fields: FormData): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(`_1_${name}`, value);
  form.append("0", JSON.stringify([...before, "$K1"]));
  return form;
}

async function answerOf(response: Response): Promise<Answer> {
  const { headers, status } = response;
  const body = await response.text();
  const to = headers.get("x-action-redirect")?.split(";")[0] ?? headers.get("location");
  const said = /^1:(\{.*\}|null)$/m.exec(body)?.[1];
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return {
    outcome: to ? `to ${to}` : [status, said].filter(Boolean).join(" "),
    body,
    cookies: cookies.join("; "),
  };
}

/** The actions of the build that is served, by file and name. */
export function actionsOfBuild(): Map<string, string> {
  const manifest = join(process.env.BARE_CLONE ?? ".", ".next/server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(manifest, "utf8"));
  const actions = Object.entries(node as Record<string, { filename: string; exportedName: string }>);
  return new Map(actions.map(([id, { filename, exportedName }]) => [`${filename} ${exportedName}`, id]));
}
