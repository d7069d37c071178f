// What better-auth refuses, as a value with a code; whatever it did not expect is thrown.

import { isAPIError } from "better-auth/api";

export interface Refused {
  code: string;
  /** How long to wait before the next try, where it is one too many. */
  minutes: number;
}

export async function refusedOf(deed: () => Promise<unknown>): Promise<Refused | null> {
  try {
    await deed();
    return null;
  } catch (error) {
    if (!isAPIError(error)) throw error;
    const seconds = Number(error.body?.retryAfter ?? 0);
    return { code: String(error.body?.code), minutes: Math.max(1, Math.ceil(seconds / 60)) };
  }
}
