// What a student types to join a class: its code and a nickname.

/** Without look-alikes. */
export const CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
export const CODE_LENGTH = 6;
export const MAX_NICKNAME_LENGTH = 20;

/** The code in what was typed: any case, and with the spaces or dashes people add when they read it aloud. */
export function normalizeCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "");
}
