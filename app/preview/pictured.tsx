// A whole screen, small: laid out at its true size and then scaled down. It is looked at; what is on it cannot be pressed.

"use client";

import type { CSSProperties, ReactNode } from "react";
import { useBox } from "../ui/use-box";
import { bringWholeIntoView } from "../ui/whole-in-view";

interface PicturedProps {
  /** Above the picture. */
  name: string;
  /** True size, in rem. */
  width: number;
  height: number;
  /** What is longer than the screen is scrolled to, as it is there. */
  scrolls?: boolean;
  className: string;
  children: ReactNode;
}

export function Pictured({ name, width, height, scrolls = false, className, children }: PicturedProps) {
  const { ref, box } = useBox<HTMLDivElement>();
  return (
    <figure className="grid min-w-0 content-start gap-2">
      <figcaption className="font-semibold text-sm">{name}</figcaption>
      <div
        ref={ref}
        data-pictured
        className={`relative overflow-hidden border-2 border-line-strong bg-paper ${className}`}
        style={{ aspectRatio: width / height }}
      >
        {box && (
          <section
            aria-label={name}
            // Keys, too, must reach what scrolls.
            tabIndex={scrolls ? 0 : undefined}
            onFocus={bringWholeIntoView}
            className={`absolute top-0 left-0 origin-top-left ${scrolls ? "overflow-y-auto" : "overflow-hidden"}`}
            style={
              {
                width: `${width}rem`,
                height: `${height}rem`,
                transform: `scale(${box.width / (width * box.rem)})`,
                "--view": `${height}rem`,
              } as CSSProperties
            }
          >
            <div inert>{children}</div>
          </section>
        )}
        {/* Drawn beside what is scaled down, whose own ring would be as thin, and cut by this frame. */}
        <span
          aria-hidden="true"
          className="focus-ring pointer-events-none absolute inset-0 rounded-[inherit] -outline-offset-3"
        />
      </div>
    </figure>
  );
}
