// The code of a class in a page's address, however somebody has typed it there.

import { redirect } from "next/navigation";
import { normalizeCode } from "../../lib/session/joining";

/** Of what leads nowhere a screen says as much as fits into one line, and a QR code. */
const MAX_LENGTH = 20;

/** `typed` as Next gives it, escaped. Where codes are written otherwise, it leads to the address with this one. */
export function codeInAddress(place: "play" | "host" | "screen", typed: string): string {
  const code = [...normalizeCode(decodeURIComponent(typed))].slice(0, MAX_LENGTH).join("");
  const written = encodeURIComponent(code);
  if (written !== typed) redirect(`/${place}/${written}`);
  return code;
}
