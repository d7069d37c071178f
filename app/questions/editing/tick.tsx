// Something about a question that is on or off, with what that means.

interface TickProps {
  label: string;
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function Tick({ label, hint, isOn, onChange }: TickProps) {
  return (
    <label className="flex min-h-11 items-start gap-3">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-1 size-5 shrink-0 accent-accent-deep"
      />
      <span>
        {label}
        <span className="block text-ink-soft text-sm">{hint}</span>
      </span>
    </label>
  );
}
