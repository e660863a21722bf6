import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drillBackups } from '../../test/backup-drill';

const patienceMs = 300_000;
const commands = ['src/commands/backup.ts', 'src/commands/restore.ts'];

let home: string;
let programs: string[] = [];

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'quandary-drill-'));
  const compiled = spawnSync(process.execPath, ['tools/test-code.mjs', ...commands], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  programs = compiled.stdout.trim().split('\n');
}, patienceMs);
afterAll(() => {
  for (const path of [...programs, home]) rmSync(path, { recursive: true, force: true });
});

it(
  'backup and restore may be killed at any moment: nothing looks finished that is not, and the site never notices',
  async () => {
    const [backup = '', restore = ''] = programs;
    const report = await drillBackups({ kills: 2, home, programs: { backup, restore } });
    expect(report.faults).toEqual([]);
    expect(report.refused).toEqual([]);
    expect(report.written).toBeGreaterThan(0);
  },
  patienceMs,
);
