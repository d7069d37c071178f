// A whole screen, small: laid out at its true size and then scaled down. It is looked at; what is on it cannot be pressed.

"use client";

import type { CSSProperties, ReactNode } from "react";
import { useBox } from "../ui/use-box";

interface PicturedProps {
  /** Above the picture. */
  name: string;
  /** True size, in rem. */
  width: number;
  height: number;
  /** What does not fit on the screen is scrolled to, as it is there. */
  scrolls?: boolean;
  className: string;
  children: ReactNode;
}

export function Pictured({ name, width, height, scrolls = false, className, children }: PicturedProps) {
  const { ref, box } = useBox<HTMLElement>();
  return (
    <figure className="grid min-w-0 content-start gap-2">
      <figcaption className="font-semibold text-sm">{name}</figcaption>
      <section
        ref={ref}
        data-pictured
        aria-label={name}
        // Keys, too, must reach what scrolls.
        tabIndex={scrolls ? 0 : undefined}
        className={`relative border-2 border-line-strong bg-paper ${scrolls ? "overflow-x-hidden overflow-y-auto" : "overflow-hidden"} ${className}`}
        style={{ aspectRatio: width / height }}
      >
        {box && (
          <div
            inert
            className="absolute top-0 left-0 origin-top-left"
            style={
              {
                width: `${width}rem`,
                transform: `scale(${box.width / (width * box.rem)})`,
                "--view": `${height}rem`,
              } as CSSProperties
            }
          >
            {children}
          </div>
        )}
      </section>
    </figure>
  );
}
