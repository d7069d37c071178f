// The texts of a form that an action was sent.

/** Anybody can call an action by hand, with anything: what is no form has no texts, and a file is none. */
export function formTexts(sent: unknown): Partial<Record<string, string>> {
  if (!(sent instanceof FormData)) return {};
  return Object.fromEntries(
    [...sent].filter((field): field is [string, string] => typeof field[1] === "string"),
  );
}
