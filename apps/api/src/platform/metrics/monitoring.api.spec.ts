import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { openSite, type TestSite } from '../../../test/harness';
import { Measures } from './measures';

const folder = join(import.meta.dirname, '../../../../../docs/monitoring');
const dashboard = JSON.parse(readFileSync(join(folder, 'grafana-dashboard.json'), 'utf8')) as {
  panels: { title: string; gridPos: object; targets?: { expr: string }[] }[];
};
const alerts = parse(readFileSync(join(folder, 'alerts.yml'), 'utf8')) as {
  groups: { rules: { alert: string; expr: string; annotations: Record<string, string> }[] }[];
};

const rules = alerts.groups.flatMap((group) => group.rules);
const expressions = [
  ...dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr])),
  ...rules.map(({ alert, expr }) => [alert, expr]),
] as [string, string][];

const measureName = /\b(?:quandary|nodejs|process)_\w+/g;
/** Names of labels: compared with, summed by, or left out of a comparison. */
const labelName = /(\w+)\s*(?:=~|!~|!=|=)\s*"|\b(?:by|ignoring|on)\s*\(([^)]*)\)/g;
/** Given by Prometheus to whatever it reads. */
const ofPrometheus = ['instance', 'job', 'le'];

let site: TestSite;
let exposed: string;
beforeAll(async () => {
  site = await openSite({ env: { METRICS: 'loopback' } });
  await site.as(null).get('{ topics { slug } }');
  await fetch(`${site.url}/livez`);
  exposed = await site.app.get(Measures).text();
});
afterAll(() => site.close());

function known(): Set<string> {
  const names = [...exposed.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name = '', kind]) =>
    kind === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
  return new Set(names);
}

function labels(): Set<string> {
  const written = [...exposed.matchAll(/^\w+\{(.*)\} /gm)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/(\w+)="/g)].map(([, name = '']) => name),
  );
  return new Set([...ofPrometheus, ...written]);
}

describe('the dashboard and the alerts', () => {
  it.each(expressions)('%s asks only for what is measured', (_where, expression) => {
    const names = expression.match(measureName) ?? [];
    const asked = [...expression.matchAll(labelName)].flatMap(([, compared, listed]) =>
      compared ? [compared] : (listed ?? '').split(',').map((name) => name.trim()),
    );

    expect(names.filter((name) => !known().has(name))).toEqual([]);
    expect(asked.filter((name) => !labels().has(name))).toEqual([]);
    expect(names.length > 0 || expression.startsWith('up{')).toBe(true);
  });

  it('show everything that the site measures of itself', () => {
    const all = expressions.map(([, expression]) => expression).join('\n');
    const ours = [...exposed.matchAll(/^# TYPE (quandary_\w+) /gm)].map(([, name = '']) => name);

    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter((name) => !all.includes(name))).toEqual([]);
  });

  it('say what happened and what to do', () => {
    for (const { annotations } of rules) {
      expect(annotations.summary).toMatch(/\.$/);
      expect(annotations.description).toMatch(/[.?]$/);
    }
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });
});
