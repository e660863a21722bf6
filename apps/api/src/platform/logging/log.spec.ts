import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { LogLines } from '../../../test/log-lines';
import { during, Visit } from '../web/visit';
import { openLog } from './log';

const levels = ['debug', 'info', 'warn', 'error', 'fatal'] as const;

function speak(): void {
  const log = new Logger('attic');
  log.debug('debug');
  log.log('info');
  log.warn('warn');
  log.error('error');
  log.fatal('fatal');
}

describe('the log', () => {
  it.each([...levels.entries()].map(([at, level]) => [level, levels.slice(at)]))(
    'at %s tells this and what is worse',
    (level, told) => {
      const lines = new LogLines(level as string);
      Logger.overrideLogger(lines.log);

      speak();

      expect(lines.all.map(({ msg }) => msg)).toEqual(told);
      expect(lines.all.map((line) => line.level)).toEqual(told);
    },
  );

  it('is silent when it is told to', () => {
    const lines = new LogLines('silent');
    Logger.overrideLogger(lines.log);

    speak();

    expect(lines.text).toBe('');
  });

  it('tells the time in UTC, the room, the request and the fields', () => {
    const lines = new LogLines();
    Logger.overrideLogger(lines.log);
    const visit = new Visit('192.0.2.7');

    during(visit, () =>
      new Logger('attic').warn('Dusty.', { err: new TypeError('x is not iterable'), count: 2 }),
    );

    expect(lines.all[0]).toMatchObject({ room: 'attic', request: visit.id, msg: 'Dusty.', count: 2 });
    expect(lines.all[0]?.err).toMatchObject({ name: 'TypeError', words: 'is not iterable' });
    expect(lines.all[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it("takes an error without a sentence, and keeps the framework's talk for those who debug", () => {
    const lines = new LogLines('info');
    Logger.overrideLogger(lines.log);

    new Logger('InstanceLoader').log('AppModule dependencies initialized');
    new Logger('attic').error(new RangeError('my mother'));

    expect(lines.all).toHaveLength(1);
    expect(lines.all[0]).toMatchObject({ level: 'error', room: 'attic', err: { name: 'RangeError' } });
    expect(lines.text).not.toContain('mother');
  });

  it('says at the end whether somebody took the last lines', async () => {
    const write = () => undefined;
    const open = (flush?: (written: () => void) => void) =>
      openLog({ level: 'info', to: { write, flush } as never });

    expect(await open((written) => written()).close()).toBe(true);
    expect(await open().close()).toBe(true);
    expect(await open(write).close()).toBe(false);
  });
});
