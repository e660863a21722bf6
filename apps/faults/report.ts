import type { Finding, Verdict } from './scenario';

/** The table that a run ends with. */
export function tableOf(findings: readonly Finding[]): string {
  const head = ['Goal', 'What', 'Measured', 'Verdict'];
  const rows = [...findings]
    .sort((one, other) => orderOf(one.goal) - orderOf(other.goal))
    .map(({ goal, rule, measured, verdict }) => [goal, rule, measured.replace(/[|\n]/g, ' '), verdict]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** GR2 before GR10; what has no number last. */
const orderOf = (goal: string) => Number(/\d+/.exec(goal)?.[0] ?? Infinity);

/** "12 passed, 3 failed, 1 skipped" */
export function sumOf(findings: readonly Finding[]): string {
  const count = (wanted: Verdict) => findings.filter(({ verdict }) => verdict === wanted).length;
  const skipped = count('skipped');
  return `${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
