// A sample's label in its class's colour and shape, as on the heat map.

export function LabelMark({ label }: { label: number }) {
  const isPlus = label > 0;
  return (
    <span className={`inline-flex items-center gap-1.5 ${isPlus ? "text-plus-text" : "text-minus-text"}`}>
      <span
        aria-hidden="true"
        className={`inline-block size-[0.7em] ${isPlus ? "rounded-full bg-plus" : "bg-minus"}`}
      />
      {isPlus ? "+1" : "−1"}
    </span>
  );
}
