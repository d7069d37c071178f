// Who is signed in, from the cookie of a page's request or of a socket's handshake.

import type { IncomingHttpHeaders } from "node:http";
import { auth } from "./auth";

export interface Host {
  id: string;
  name: string;
  email: string;
}

export async function hostOf(headers: Headers | IncomingHttpHeaders): Promise<Host | null> {
  const cookie = headers instanceof Headers ? headers.get("cookie") : headers.cookie;
  if (!cookie) return null;
  const session = await auth().api.getSession({ headers: new Headers({ cookie }) });
  if (!session) return null;
  const { id, name, email } = session.user;
  return { id, name, email };
}
