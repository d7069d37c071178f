// 3, 2, 1: time to read before the buttons appear.

export function Countdown({ milliseconds, label }: { milliseconds: number; label: string }) {
  return (
    <div className="grid min-h-40 place-content-center justify-items-center gap-1 text-center">
      <p className="font-semibold text-ink-soft">{label}</p>
      <p aria-hidden="true" className="font-extrabold text-5xl">
        {Math.max(1, Math.ceil(milliseconds / 1_000))}
      </p>
    </div>
  );
}
