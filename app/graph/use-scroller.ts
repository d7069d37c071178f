// A graph larger than its place scrolls: kept on the node that matters, and reachable by keyboard.

"use client";

import { useEffect, useRef, useState } from "react";
import type { GraphLayout, Point } from "./placed";

export function useScroller(focus: Point | undefined, layout: GraphLayout) {
  const ref = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  const x = (focus?.x ?? 0) / layout.width;
  const y = (focus?.y ?? 0) / layout.height;

  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      setOverflows(box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const box = ref.current;
    if (!box || !overflows) return;
    box.scrollTo({
      left: x * box.scrollWidth - box.clientWidth / 2,
      top: y * box.scrollHeight - box.clientHeight / 2,
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
    });
  }, [x, y, overflows]);

  return { ref, tabIndex: overflows ? 0 : undefined };
}
