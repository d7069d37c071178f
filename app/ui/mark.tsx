// The mark: a wok seen from the side, over one flame. A number carries it, never a student.

export function Mark({ className = "size-8" }: { className?: string }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={className}>
      <path
        d="M28 63c-7-1.5-9-8.5-4.5-13 .3 2 1.3 3 2.6 3.4C25.500 48.500 28 44.500 32 42c-.4 4 5.800 6 8.400 10.400C43.500 57.500 40.500 62 36 63c1.500-3-.5-5.500-3.600-8-3 2-5.400 4.800-4.400 8Z"
        className="fill-accent"
      />
      <path
        d="M3 22.500A2.500 2.500 0 0 1 5.500 20h43.300l9.400-5.600a2.800 2.800 0 0 1 2.900 4.800l-11.300 6.900C47.600 36.400 38.600 44 27 44 14.300 44 4.300 34.700 3 22.500Z"
        className="fill-ink"
      />
      <path
        d="M11 27c1.800 5 5.800 8.700 11 10.200"
        className="fill-none stroke-paper opacity-70"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
