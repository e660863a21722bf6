import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './install.mjs';

/** Every path and npm script that a document names is there. */

const elsewhere = new Set([
  'node_modules',
  'dist',
  '.git',
  '.data',
  '.nx',
  'test-results',
  'playwright-report',
]);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const commands = /\bnpm (?:run (?<run>[\w:-]+)|(?<short>start|test)\b)/g;
const links = /\]\((?<path>[^)#\s]+)(?:#[^)]*)?\)/g;
const codes = /`(?<code>[^`\n]+)`/g;
/** A path of ours as people write it: under a folder of the repository, or a file with an ending of ours. */
const ownFolder = /^(?:\.?\/?)(?:apps|libs|tools|docs|\.ci)\//;
const ownFile = /^[\w.-]+\.(?:tsx?|mjs|json|ya?ml|md|graphql|css)$/;
/** Words in the place of names, and paths that a build or a start makes. */
const pattern = /[*{}<>…]|NNNN|\b[A-Z]{4,}\b(?!\.md)/;
const made = /^(?:dist|\.data|node_modules)\b/;

const wrong = [...documents(root).flatMap(check), ...settings(), ...records()];
process.stdout.write(wrong.map((line) => `${line}\n`).join(''));
process.exitCode = wrong.length > 0 ? 1 : 0;

function documents(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (elsewhere.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return documents(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function check(file) {
  const text = readFileSync(file, 'utf8');
  const name = relative(root, file);
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [
    ...all(text, commands)
      .map(({ run, short }) => run ?? short)
      .filter((script) => !(script in scripts))
      .map((script) => `${name}: there is no "npm run ${script}".`),
    ...pathsIn(prose)
      .filter((path) => !isThere(path, dirname(file)))
      .map((path) => `${name}: there is no ${path}.`),
  ];
}

/** The table of README.md and .env.example name the settings of config.ts, all and only. */
function settings() {
  const config = readFileSync(join(root, 'apps/api/src/platform/config.ts'), 'utf8');
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const known = all(config, /^ {2}(?<name>[A-Z_]+): z/gm).map(({ name }) => name);
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  return [
    ...differences('README.md', known, all(readme, /^\| `(?<name>[A-Z_]+)`/gm)),
    ...differences('.env.example', known, all(example, /^# (?<name>[A-Z_]+)=/gm)),
  ];
}

function differences(file, known, found) {
  const told = found.map(({ name }) => name);
  return [
    ...known
      .filter((name) => !told.includes(name))
      .map((name) => `${file}: the setting ${name} is not told.`),
    ...told.filter((name) => !known.includes(name)).map((name) => `${file}: there is no setting ${name}.`),
  ];
}

/** The index of decision records has each, by its number and title. */
function records() {
  const folder = join(root, 'docs/decisions');
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  return readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .map((name) => {
      const [title] = readFileSync(join(folder, name), 'utf8').split('\n');
      return `- [${name.slice(0, 4)}](${name}) ${title.slice('# NNNN '.length)}`;
    })
    .filter((line) => !index.split('\n').includes(line))
    .map((line) => `docs/decisions/README.md lacks the line: ${line}`);
}

function pathsIn(text) {
  const linked = all(text, links)
    .map(({ path }) => path)
    .filter((path) => !/^\w+:/.test(path));
  const spoken = all(text, codes)
    .map(({ code }) => code.replace(/:\d+$/, ''))
    .filter((code) => (ownFolder.test(code) || ownFile.test(code)) && !/\s/.test(code));
  return [...linked, ...spoken].filter((path) => !pattern.test(path) && !made.test(path));
}

/** From the root, from the document, or from the sources that it stands beside. */
function isThere(path, folder) {
  return [root, folder, join(folder, 'src')].some((from) => existsSync(join(from, path)));
}

function all(text, expression) {
  return [...text.matchAll(expression)].map(({ groups }) => groups);
}
