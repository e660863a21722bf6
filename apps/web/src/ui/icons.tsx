import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.7 12.7 4.3 4.3" />
    </Icon>
  );
}

export function HalfMoonIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14Z" fill="currentColor" />
    </Icon>
  );
}

export function PersonIcon() {
  return (
    <Icon>
      <circle cx="10" cy="7" r="3.3" />
      <path d="M3.5 17c.8-3.4 3.3-5 6.5-5s5.7 1.6 6.5 5" />
    </Icon>
  );
}

export function ArrowIcon({ down = false }: { down?: boolean }) {
  return (
    <Icon>
      <path d={down ? 'M10 4v12M5 11l5 5 5-5' : 'M10 16V4M5 9l5-5 5 5'} />
    </Icon>
  );
}

export function SealIcon() {
  return (
    <Icon>
      <path d="M3 5.500h14v9.500H3z" />
      <path d="m3 6 7 5 7-5" />
      <circle cx="10" cy="12" r="2.6" fill="currentColor" stroke="none" />
    </Icon>
  );
}
