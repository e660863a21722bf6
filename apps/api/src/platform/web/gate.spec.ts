import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Gate, type GateSettings, type Kind } from './gate';

let now: number;
let late: number;
let settings: GateSettings;
let gate: Gate;
let told: string[];

beforeEach(() => {
  [now, late, told] = [0, 0, []];
  settings = {
    mostAtOnce: 2,
    patienceMs: { reading: 100, rest: 50 },
    shortLine: 0,
    longestWaitMs: 200,
    clock: () => now,
    lateness: () => late,
  };
  gate = new Gate(settings);
});

const come = (name: string, kind: Kind = 'reading') =>
  gate.admit(
    kind,
    () => told.push(`${name} in`),
    () => told.push(`${name} refused`),
  );

/** Answers one after the other, each in so many milliseconds. */
function answer(times: number, milliseconds: number): void {
  for (let at = 0; at < times; at++) {
    now += milliseconds;
    gate.leave();
  }
}

describe('the gate', () => {
  it('lets in as many at once as it may, and the others in their order', () => {
    for (const name of ['a', 'b', 'c', 'd']) come(name);
    expect(told).toEqual(['a in', 'b in']);
    answer(1, 1);
    expect(told).toEqual(['a in', 'b in', 'c in']);
    answer(1, 1);
    expect(told).toEqual(['a in', 'b in', 'c in', 'd in']);
  });

  it('does not do the work of whoever has left', () => {
    come('a');
    come('b');
    const leave = come('c');
    come('d');
    leave();
    leave();
    expect(gate.waiting).toBe(1);
    answer(1, 1);
    expect(told).toEqual(['a in', 'b in', 'd in']);
  });

  it('refuses at once whoever could not have their turn in time, by the pace of the last answers', () => {
    for (let at = 0; at < 400; at++) come(`${at}`);
    const admitted = told.filter((line) => line.endsWith('in')).length + gate.waiting;
    expect(admitted).toBeLessThan(400);
    expect(told).toContain('399 refused');
  });

  it('learns that answers have become quick, and has more wait', () => {
    const room = () => {
      const fresh = gate.waiting;
      while (!told.at(-1)?.endsWith('refused')) come('x');
      return gate.waiting - fresh;
    };
    const before = room();
    for (let round = 0; round < 200; round++) {
      told = [];
      answer(1, 0.5);
      come('y');
    }
    told = [];
    expect(gate.waiting + room()).toBeGreaterThan(before);
  });

  it('is crowded while as many wait as are answered, and for two seconds after a refusal', () => {
    for (const name of ['a', 'b', 'c']) come(name);
    expect(gate.isCrowded).toBe(false);
    const leave = come('d');
    expect(gate.isCrowded).toBe(true);
    leave();
    expect(gate.isCrowded).toBe(false);

    while (!told.includes('x refused')) come('x');
    while (gate.waiting > 0) answer(1, 1);
    expect(gate.isCrowded).toBe(true);
    now += 1_900;
    expect(gate.isCrowded).toBe(true);
    now += 200;
    expect(gate.isCrowded).toBe(false);
  });

  it('sheds what writes before what reads', () => {
    come('a');
    come('b');
    while (!told.includes('w refused')) come('w', 'rest');
    come('r', 'reading');
    expect(told).not.toContain('r refused');
  });

  it('refuses when the oldest has waited too long, whatever the pace was before', () => {
    for (const name of ['a', 'b', 'c']) come(name);
    now += 101;
    come('d');
    expect(told).toContain('d refused');
  });

  it('refuses while the process itself is late', () => {
    for (const name of ['a', 'b']) come(name);
    late = 101;
    come('c');
    expect(told).toContain('c refused');
  });

  it('lets a short line stand, however slow the answers are, and one more by their pace only', () => {
    gate = new Gate({ ...settings, shortLine: 2 });
    for (const name of ['a', 'b', 'c']) come(name);
    now += 101;
    come('d');
    come('e');
    expect(told).toEqual(['a in', 'b in', 'e refused']);
  });

  it('tells who waited far too long, and goes on to those who did not', () => {
    for (const name of ['a', 'b', 'c']) come(name);
    now += 100;
    come('d');
    now += 101;
    answer(2, 0);
    expect(told).toEqual(['a in', 'b in', 'c refused', 'd in']);
  });

  it('tells those who wait a second behind something that is stuck, and not while answers leave', () => {
    for (const name of ['a', 'b', 'c', 'd']) come(name);
    now += 1_001;
    gate.look();
    expect(told).toEqual(['a in', 'b in', 'c refused', 'd refused']);

    told = [];
    gate = new Gate({ ...settings, shortLine: 9, longestWaitMs: 9_000 });
    for (const name of ['a', 'b', 'c', 'd']) come(name);
    now += 1_001;
    gate.leave();
    gate.look();
    expect(told).toEqual(['a in', 'b in', 'c in']);
  });

  it('answers each exactly once, and has everybody out in the end', () => {
    const act = fc.constantFrom('come', 'write', 'leave', 'answer', 'wait');
    fc.assert(
      fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
        now = 0;
        gate = new Gate(settings);
        const heard = new Map<number, number>();
        const left = new Set<number>();
        const leaving: (() => void)[] = [];
        const hear = (id: number) => heard.set(id, (heard.get(id) ?? 0) + 1);
        for (const what of acts) {
          const id = leaving.length;
          if (what === 'come' || what === 'write')
            leaving.push(
              gate.admit(
                what === 'come' ? 'reading' : 'rest',
                () => hear(id),
                () => hear(id),
              ),
            );
          if (what === 'leave' && id > 0) {
            leaving[id >> 1]?.();
            left.add(id >> 1);
          }
          if (what === 'answer' && gate.atOnce > 0) gate.leave();
          if (what === 'wait') now += 10;
          expect(gate.atOnce).toBeLessThanOrEqual(settings.mostAtOnce);
        }
        while (gate.atOnce > 0) gate.leave();
        expect(gate.waiting).toBe(0);
        for (const count of heard.values()) expect(count).toBe(1);
        leaving.forEach((_leave, id) => expect(heard.has(id) || left.has(id)).toBe(true));
      }),
    );
  });
});
