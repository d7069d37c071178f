// What is shown of a part of the program: the part once it is there, and meanwhile that it is on its way.

"use client";

import type { ReactNode } from "react";
import type { Part } from "./loader";
import { StillComing } from "./still-coming";
import { usePart } from "./use-part";

interface LaterProps<T> {
  part: Part<T>;
  /** Where nothing needs to be said of it. */
  meanwhile?: ReactNode;
  children: (loaded: T) => ReactNode;
}

export function Later<T>({ part, meanwhile, children }: LaterProps<T>) {
  const loading = usePart(part);
  if (loading.status === "ready") return children(loading.value);
  return meanwhile === undefined ? <StillComing isStuck={loading.status === "failed"} /> : meanwhile;
}
