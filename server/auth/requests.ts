// Accounts by HTTP, as programs ask for them; the pages call the same functions directly.

import { log } from "../settings/log";
import { type Auth, auth } from "./auth";

export const answerAbout = (request: Request) => answered(request, auth().handler);

export async function answered(request: Request, handle: Auth["handler"]): Promise<Response> {
  try {
    return await handle(request);
  } catch (error) {
    // Who hangs up in the middle of a body, or was turned away for it, hears no answer.
    if (request.signal.aborted) return new Response(null, { status: 400 });
    log.error({ err: error }, "account request failed");
    return new Response(null, { status: 500 });
  }
}
