/** An envelope seen from behind: its folds are a road that forks. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 32 26"
      width="32"
      height="26"
      aria-hidden="true"
      focusable="false"
    >
      <path
        fill="currentColor"
        d="M3.5 1h25A2.5 2.5 0 0 1 31 3.5v19a2.5 2.5 0 0 1-2.5 2.5h-25A2.5 2.5 0 0 1 1 22.5v-19A2.5 2.5 0 0 1 3.5 1Z"
      />
      <path
        fill="none"
        stroke="var(--paper)"
        strokeWidth="2.3"
        strokeLinejoin="round"
        d="M3 3.5 16 14.5l13-11M16 14.5V25"
      />
    </svg>
  );
}
