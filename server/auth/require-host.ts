// Guards a teacher's page: shows it to who is signed in, and sends everyone else to sign in and back.

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type Host, hostOf } from "./host";

export async function requireHost(path = "/dashboard"): Promise<Host> {
  const host = await hostOf(await headers());
  if (!host) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return host;
}
