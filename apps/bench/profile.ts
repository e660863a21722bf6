import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
    children?: number[];
  }[];
  startTime: number;
  samples: number[];
  timeDeltas: number[];
}

/** Microseconds on the clock that V8's profiles use. */
export const profileClock = () => Number(process.hrtime.bigint() / 1_000n);

export const profileFlags = (folder: string) => [
  '--cpu-prof',
  '--cpu-prof-interval',
  '500',
  '--cpu-prof-dir',
  folder,
];

/**
 * Where the CPU went between two moments, as markdown: by package, and the functions with the most time of their own.
 * @param folder with the profile that a server wrote when it ended
 */
export function readProfile(folder: string, from: number, to: number): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
  if (!file) throw new Error('The server left no profile.');
  const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
  rmSync(join(folder, file));
  const self = selfTimes(profile, from, to);
  const frames = profile.nodes
    .map(({ id, callFrame }) => ({ frame: callFrame, time: self.get(id) ?? 0 }))
    .filter(({ frame, time }) => time > 0 && frame.functionName !== '(idle)');
  const total = frames.reduce((sum, { time }) => sum + time, 0);
  const table = (
    title: string,
    nameOf: (frame: CpuProfile['nodes'][0]['callFrame']) => string,
    most: number,
  ) => {
    const sums = new Map<string, number>();
    for (const { frame, time } of frames) sums.set(nameOf(frame), (sums.get(nameOf(frame)) ?? 0) + time);
    const top = [...sums].sort((a, b) => b[1] - a[1]).slice(0, most);
    return [
      `| ${title} | self time |`,
      '| --- | --- |',
      ...top.map(([name, time]) => `| ${name} | ${((time / total) * 100).toFixed(1)} % |`),
    ].join('\n');
  };
  return [
    table('package', (frame) => packageOf(frame.url) || frame.functionName, 20),
    table(
      'function',
      (frame) => `${packageOf(frame.url)} ${frame.functionName || 'anonymous'} ${placeOf(frame)}`.trim(),
      35,
    ),
  ].join('\n\n');
}

function selfTimes(
  { startTime, samples, timeDeltas }: CpuProfile,
  from: number,
  to: number,
): Map<number, number> {
  const self = new Map<number, number>();
  let now = startTime;
  for (const [at, id] of samples.entries()) {
    now += timeDeltas[at] ?? 0;
    if (now >= from && now <= to) self.set(id, (self.get(id) ?? 0) + (timeDeltas[at + 1] ?? 0));
  }
  return self;
}

function packageOf(url: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (inPackage) return inPackage;
  if (url.includes('/dist/web/')) return 'apps/web';
  if (url.includes('/dist/api/')) return 'apps/api';
  return url.startsWith('node:') ? 'node' : '';
}

function placeOf({ url, lineNumber }: CpuProfile['nodes'][0]['callFrame']): string {
  if (!url) return '';
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  return `(${path.split('/').slice(-1)[0]}:${lineNumber + 1})`;
}
