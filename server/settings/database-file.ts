// A SQLite database's file and its address, which writes letters such as # and % as addresses do.

const SCHEME = "file:";

/** As `DATABASE_URL` would say it. */
export const fileUrl = (file: string) => SCHEME + file.split("/").map(encodeURIComponent).join("/");

/** Whether it names a file on this computer, with percents only where they stand for a letter. */
export function isFileUrl(url: string): boolean {
  try {
    decodeURIComponent(url);
    return /^file:(?!\/\/[^/])[^?#]+$/.test(url);
  } catch {
    return false;
  }
}

/** Null for what is no file's address. */
export function fileIn(databaseUrl: string): string | null {
  if (!databaseUrl.startsWith(SCHEME)) return null;
  return decodeURIComponent(databaseUrl.slice(SCHEME.length));
}
