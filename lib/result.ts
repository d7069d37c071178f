// The outcome of something that may be refused for an expected reason; bugs throw instead.

export type Result<T, E> = { ok: true; value: T } | { ok: false; refusal: E };

export const accept = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <E>(refusal: E): { ok: false; refusal: E } => ({ ok: false, refusal });
