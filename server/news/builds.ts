// Tells pages of another build to start anew, once whatever they may be given then is of this one.

import type { Desk } from "./desk";
import { localSockets, rooms } from "./sockets";

/** While processes are replaced one after another, a page that starts anew may get an old one again: it goes on as it is until then. */
export async function tellOtherBuilds({ io, company }: Pick<Desk, "io" | "company">): Promise<void> {
  const pages = localSockets(io, rooms.otherBuild);
  if (pages.length === 0 || (company && !(await company.isOfOneBuild()))) return;
  for (const page of pages) {
    page.leave(rooms.otherBuild);
    page.emit("upgraded");
  }
}
