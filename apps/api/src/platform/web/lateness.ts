/** Often enough to see a pause while it matters, and seldom enough to cost nothing. */
const lookEveryMs = 50;
/** What one look forgets of a pause: half of it is gone after two looks. */
const forgetting = 0.7;

/** How late timers of this process come, in milliseconds: the pauses in which nobody is heard. */
export function watchLateness(): { milliseconds: () => number; stop: () => void } {
  let late = 0;
  let expected = performance.now() + lookEveryMs;
  const timer = setInterval(() => {
    const now = performance.now();
    late = Math.max(now - expected, late * forgetting, 0);
    expected = now + lookEveryMs;
  }, lookEveryMs);
  timer.unref();
  return { milliseconds: () => late, stop: () => clearInterval(timer) };
}
