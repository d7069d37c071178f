// Items stored when `//` began a comment anywhere mean the same today: there it is written `#`.

/** Only in texts that were accepted when they were stored, so what follows the signs can be nothing but a comment. */
export function parseStored(json: string): unknown {
  return SIGNS.test(json) ? JSON.parse(json, withHash) : JSON.parse(json);
}

/** As they were read: also full-width, and with the sign that screens show. */
const SIGNS = /[/／÷]{2}/;

const withHash = (key: string, value: unknown) =>
  key === "expression" && typeof value === "string" ? value.replace(new RegExp(SIGNS, "g"), "#") : value;
