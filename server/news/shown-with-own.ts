// A view to many phones, of which a small part is each one's own: what all see alike is put into text and bytes once.

import type { PlayerView, You } from "../../lib/session/views";
import type { LiveSocket } from "./sockets";

/** An event of Socket.IO's protocol: its type, and its name with what it carries as JSON. */
const begin = `2${JSON.stringify(["view" satisfies "view"]).slice(0, -1)},`;

/** In Engine.IO's protocol. */
const MESSAGE = "4";

/** Shows a phone the view with what is its own. The text is for those that poll: where it is not sent, nothing is copied for it. */
export function shownWithOwn(view: Omit<PlayerView, "you">): (socket: LiveSocket, you: You) => void {
  const alike = `${JSON.stringify(view).slice(1)}]`;
  const end = Buffer.from(alike);
  return (socket, you) => {
    const own = `${begin}{"you":${JSON.stringify(you)},`;
    const start = Buffer.from(MESSAGE + own);
    const frame = Buffer.concat([headerOf(start.length + end.length), start, end]);
    socket.conn.write(own + alike, { compress: false, wsPreEncodedFrame: [frame] });
  };
}

/** A final frame with text in it, not masked. */
const FINAL_TEXT = 0x81;

/** What comes before a text of so many bytes in a WebSocket's frame, by RFC 6455. */
function headerOf(bytes: number): Buffer {
  if (bytes < 126) return Buffer.of(FINAL_TEXT, bytes);
  const isShort = bytes < 2 ** 16;
  const header = Buffer.alloc(isShort ? 4 : 10);
  header.writeUInt16BE((FINAL_TEXT << 8) | (isShort ? 126 : 127));
  if (isShort) header.writeUInt16BE(bytes, 2);
  else header.writeBigUInt64BE(BigInt(bytes), 2);
  return header;
}
