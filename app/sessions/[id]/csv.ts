// Rows as CSV (RFC 4180) that spreadsheets open safely and in the right encoding.

type Cell = string | number | boolean | null;

/** Without it Excel takes UTF-8 for the system's old encoding, and Chinese for rubbish. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A spreadsheet would run a text that starts like this as a formula; nicknames come from students. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(cell: Cell): string {
  if (typeof cell !== "string") return String(cell ?? "");
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
