// Reads a table as a spreadsheet does (RFC 4180): cells as text, whether they came in quotes or plain.

export function readCsv(csv: string, separator = ","): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|$)`, "gy");
  const rows: string[][] = [];
  let row: string[] = [];
  const text = csv.replace(/^\uFEFF/, "");
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`This is no table: …${text.slice(-40)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
