// Rows as CSV (RFC 4180) that spreadsheets open safely and in the right encoding.

type Cell = string | number | boolean | null;

/** Without it Excel takes UTF-8 for the system's old encoding, and Chinese for rubbish. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A spreadsheet would run a text that starts like this as a formula; nicknames come from students. Where it parts cells
 * at `;`, as in much of Europe, it loses count of the quotes, and a cell may start within a text.
 */
const FORMULA = /(^|[;"\t\r\n])(?=[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠])/gu;
/** Some run what follows these, whatever it is. */
const CONTROL_AT_START = /^(?=[\t\r])/;

export const toCsv = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => csvLine(csvCells(row))).join("");

/** Some neighbours of a row: what many rows have in common is written once. */
export const csvCells = (cells: readonly Cell[]) => cells.map(field).join(",");

export const csvLine = (...cells: readonly string[]) => `${cells.join(",")}\r\n`;

function field(cell: Cell): string {
  if (typeof cell !== "string") return String(cell ?? "");
  const text = cell.replace(FORMULA, "$1'").replace(CONTROL_AT_START, "'");
  return `"${text.replaceAll('"', '""')}"`;
}
