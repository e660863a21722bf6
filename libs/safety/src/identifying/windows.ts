import type { Finder } from './found';

/** A part of a text that begins and ends at blanks. */
export interface Window {
  start: number;
  end: number;
}

/** How far around an anchor its place may reach, in UTF-16 code units. */
export interface Reach {
  before: number;
  after: number;
}

/** The parts of a text around the matches of a global pattern, those that touch made one. */
export function windowsAround(text: string, anchor: RegExp, { before, after }: Reach): Window[] {
  const windows: Window[] = [];
  let last: Window | undefined;
  for (const { 0: found, index } of text.matchAll(anchor)) {
    const end = index + found.length + after;
    if (last !== undefined && index - before <= last.end) last.end = end;
    else {
      last = { start: index - before, end };
      windows.push(last);
    }
  }
  return windows.map(({ start, end }) => ({
    start: start <= 0 ? 0 : text.lastIndexOf(' ', start) + 1 || Math.max(0, start),
    end: Math.min(text.length, end),
  }));
}

/**
 * Reads only the parts of a text that can have what a finder looks for: an address has a digit, a link a slash. Most
 * letters have few of them, and a search for one character costs a hundredth of a search for a street.
 */
export function near(anchor: RegExp, reach: Reach, find: Finder): Finder {
  return (text, options) =>
    windowsAround(text, anchor, reach).flatMap((window) =>
      find(text.slice(window.start, window.end), options).map(({ kind, start, end }) => ({
        kind,
        start: start + window.start,
        end: end + window.start,
      })),
    );
}
