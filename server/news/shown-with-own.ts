// A view to many phones, of which a small part is each one's own: what all see alike is put into text once.

import type { PlayerView, You } from "../../lib/session/views";
import type { LiveSocket } from "./sockets";

/** An event of Socket.IO's protocol: its type, and its name with what it carries as JSON. */
const begin = `2${JSON.stringify(["view" satisfies "view"]).slice(0, -1)},`;

/** Shows a phone the view with what is its own. */
export function shownWithOwn(view: Omit<PlayerView, "you">): (socket: LiveSocket, you: You) => void {
  const alike = JSON.stringify(view).slice(1);
  return (socket, you) => socket.conn.write(`${begin}{"you":${JSON.stringify(you)},${alike}]`);
}
