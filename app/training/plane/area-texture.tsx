// What the two areas of a map are besides their tints: fine round dots for +1, fine squares for −1.

import { useId } from "react";
import { classLook } from "./class-look";

interface AreaTextureProps {
  /** Around everything above zero. */
  boundary: string;
  /** Of the square drawing. */
  size: number;
}

/** In units of the drawing; far finer than any sample. */
const SPACING = 20;
const RADIUS = 1.7;

export function AreaTexture({ boundary, size }: AreaTextureProps) {
  const id = useId();
  const outside = `M0 0H${size}V${size}H0Z${boundary}`;
  const middle = SPACING / 2;
  const pattern = { width: SPACING, height: SPACING, patternUnits: "userSpaceOnUse" } as const;
  return (
    <g opacity={0.75}>
      <pattern id={`${id}-round`} {...pattern}>
        <circle cx={middle} cy={middle} r={RADIUS} className={classLook(1).svgFill} />
      </pattern>
      <pattern id={`${id}-square`} {...pattern}>
        <rect
          x={middle - RADIUS}
          y={middle - RADIUS}
          width={2 * RADIUS}
          height={2 * RADIUS}
          className={classLook(-1).svgFill}
        />
      </pattern>
      <path d={boundary} fill={`url(#${id}-round)`} fillRule="evenodd" />
      <path d={outside} fill={`url(#${id}-square)`} fillRule="evenodd" />
    </g>
  );
}
