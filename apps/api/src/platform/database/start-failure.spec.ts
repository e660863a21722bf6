import { describe, expect, it } from '@jest/globals';
import { refusedByFiles, refusedByPostgres } from './start-failure';

const scene = { home: '/srv/quandary', log: '/srv/quandary/log/postgres-Sat.log', port: 5433 };
const said = (output: string) => refusedByPostgres(output, scene).message;
const refused = (code: string) =>
  (refusedByFiles(Object.assign(new Error('refused'), { code }), scene) as Error).message;

describe('the sentence of a start that failed', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'is full'],
    [
      'PANIC:  could not write to file\nHINT:  Check free disk space.\nchild process exited with exit code 134',
      'is full',
    ],
    ['FATAL:  could not create lock file "postmaster.pid": Read-only file system', 'cannot be written'],
    [
      'initdb: error: could not create directory "/srv/quandary/cluster": Permission denied',
      'cannot be written',
    ],
    ['FATAL:  insufficient file descriptors available to start server process', 'too few files'],
    ['error while loading libpq.so.5: Too many open files', 'too few files'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'port 5433'],
  ])('knows what Postgres means by %j', (output, sentence) => {
    expect(said(output)).toContain(sentence);
  });

  it.each([
    ['ENOSPC', 'is full'],
    ['EDQUOT', 'is full'],
    ['EROFS', 'cannot be written'],
    ['EACCES', 'cannot be written'],
    ['ENOTDIR', 'is a file'],
    ['EMFILE', 'too few files'],
  ])('knows what the file system means by %s', (code, sentence) => {
    expect(refused(code)).toContain(sentence);
  });

  it('otherwise repeats the last line that tells of a failure, and names the log', () => {
    const output = [
      '2026-11-28 01:06:07.100 UTC [12] FATAL:  data directory "/srv/quandary/cluster" has wrong ownership',
      '2026-11-28 01:06:07.100 UTC [12] HINT:  The server must be started by the user that owns it.',
      '2026-11-28 01:06:07.200 UTC [12] LOG:  database system is shut down',
    ].join('\n');
    expect(said(output)).toMatch(
      /\(data directory "\/srv\/quandary\/cluster" has wrong ownership\).*postgres-Sat/,
    );
  });

  it('leaves other errors what they are', () => {
    const error = new TypeError('a fault of ours');
    expect(refusedByFiles(error, scene)).toBe(error);
  });
});
