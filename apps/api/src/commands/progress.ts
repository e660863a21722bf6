/** On a terminal one line that changes, elsewhere a line now and then: both on stderr, beside what is rejected. */
const everyMs = { terminal: 250, elsewhere: 10_000 };

export interface Progress {
  show(done: number): void;
  /** Leaves the terminal's line, before something else is printed. */
  pause(): void;
}

/** @param what is counted: "lines" */
export function progressOf(what: string): Progress {
  const { stderr } = process;
  const started = performance.now();
  let last = started;
  let onLine = false;
  return {
    show(done) {
      const now = performance.now();
      if (now - last < (stderr.isTTY ? everyMs.terminal : everyMs.elsewhere)) return;
      last = now;
      const rate = Math.round((done / (now - started)) * 1000);
      const text = `${done.toLocaleString('en')} ${what}, ${rate.toLocaleString('en')} a second`;
      stderr.write(stderr.isTTY ? `\r\u001B[K  ${text}` : `  ${text}\n`);
      onLine = stderr.isTTY;
    },
    pause() {
      if (onLine) stderr.write('\r\u001B[K');
      onLine = false;
    },
  };
}
