// A sample's label in its class's colour and shape, as on the heat map.

import { classLook } from "../plane/class-look";

export function LabelMark({ label }: { label: number }) {
  const { shape, text, fill } = classLook(label);
  return (
    <span className={`inline-flex items-center gap-1.5 ${text}`}>
      <span
        aria-hidden="true"
        className={`inline-block size-[0.7em] ${fill} ${shape === "round" ? "rounded-full" : ""}`}
      />
      {label > 0 ? "+1" : "−1"}
    </span>
  );
}
