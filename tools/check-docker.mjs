import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './install.mjs';

/** What can be known of Dockerfile and docker-compose.yml without an engine. Each rule gives the sentence for its breach. */

const read = (file) => readFileSync(join(root, file), 'utf8');
const config = read('apps/api/src/platform/config.ts');
const known = new Set(['NODE_ENV', ...[...config.matchAll(/^ {2}([A-Z_]+): z/gm)].map(([, name]) => name)]);
const port = /PORT: z.*?default\((\d+)\)/.exec(config)?.[1];
const ready = /'(\/readyz)'/.exec(read('apps/api/src/platform/health/probes.ts'))?.[1];
const programs = [...read('apps/api/vite.config.ts').matchAll(/(\w+): 'src\/.+?\.ts'/g)].map(
  ([, name]) => `dist/api/${name}.js`,
);

const wrong = [...inDockerfile(), ...inCompose()];
process.stdout.write(wrong.map((line) => `${line}\n`).join(''));
process.exitCode = wrong.length > 0 ? 1 : 0;

function inDockerfile() {
  const lines = read('Dockerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  const of = (word) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const last = (word) => of(word).at(-1) ?? '';
  const copied = of('COPY').map((line) => line.split(/\s+/));
  const settings = of('ENV').flatMap((line) => line.split(/\s+/).map((pair) => pair.split('=')[0]));
  return [
    ...copied
      .filter(([first]) => !first.startsWith('--from'))
      .flatMap((words) => missing(words.slice(0, -1))),
    ...copied.filter(([first]) => first.startsWith('--from')).flatMap(([, from]) => notBuilt(from)),
    ...settings
      .filter((name) => !known.has(name))
      .map((name) => `Dockerfile: ENV ${name} is no setting of config.ts.`),
    ...breach(
      programs.includes(JSON.parse(last('CMD')).at(-1)),
      'Dockerfile: CMD starts what the build does not make.',
    ),
    ...breach(
      of('RUN').some((line) => line.startsWith('npm ci')),
      'Dockerfile: the image has other packages than package-lock.json names.',
    ),
    ...breach(last('EXPOSE') === port, `Dockerfile: EXPOSE is not the default port, ${port}.`),
    ...breach(last('HEALTHCHECK').includes(ready), `Dockerfile: HEALTHCHECK does not ask ${ready}.`),
    ...breach(!['', 'root', '0'].includes(last('USER')), 'Dockerfile: the site runs as root.'),
    ...breach(
      Number(/^node:(\d+)/.exec(last('FROM'))?.[1]) >= 20,
      'Dockerfile: the image has no Node that we support.',
    ),
  ];
}

function missing(sources) {
  return sources
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `Dockerfile: there is no ${path} to copy.`);
}

function notBuilt(path) {
  const fine =
    ['/app/dist', '/app/node_modules'].includes(path) || existsSync(join(root, path.replace('/app/', '')));
  return breach(fine, `Dockerfile: nothing makes ${path}.`);
}

function inCompose() {
  const text = read('docker-compose.yml');
  const { services, volumes, configs } = parse(text, { merge: true });
  const { app, postgres } = services;
  const mounted = (postgres.volumes ?? []).map((mount) => mount.split(':'));
  return [
    ...Object.keys(app.environment)
      .filter((name) => !known.has(name))
      .map((name) => `docker-compose.yml: ${name} is no setting of config.ts.`),
    ...Object.entries(services)
      .filter(([, { healthcheck }]) => !healthcheck?.test)
      .map(([name]) => `docker-compose.yml: ${name} has no healthcheck.`),
    ...breach(
      JSON.stringify(app.healthcheck).includes(ready),
      `docker-compose.yml: app's healthcheck does not ask ${ready}.`,
    ),
    ...breach(
      app.depends_on?.postgres?.condition === 'service_healthy',
      'docker-compose.yml: app does not wait for Postgres.',
    ),
    ...breach(
      app.ports.every((mapping) => mapping.endsWith(`:${port}`)),
      'docker-compose.yml: app publishes another port.',
    ),
    ...breach(/^postgres:18\b/.test(postgres.image), 'docker-compose.yml: the database is not Postgres 18.'),
    // Since 18 the image keeps its data one level higher than before.
    ...breach(
      mounted.some(([name, path]) => name in volumes && path === '/var/lib/postgresql'),
      'docker-compose.yml: the data is not in a volume.',
    ),
    ...passwords({ app, console: services.console, postgres, roles: configs.roles.content }),
    ...breach(!/\$\{\w*PASSWORD(?!:\?)/.test(text), 'docker-compose.yml: a password has a default.'),
    ...breach(!/PASSWORD: +[^$\s]/.test(text), 'docker-compose.yml: a password is written down.'),
  ];
}

/** The site knows its own password and nobody else's, or what the database locks away is not locked for it. */
function passwords({ app, console, postgres, roles }) {
  const variables = (value) =>
    [...JSON.stringify(value).matchAll(/\$\{(\w*PASSWORD)\b/g)].map(([, name]) => name);
  const [sites] = variables(app.environment.DATABASE_URL);
  const [superusers] = variables(postgres.environment);
  const made = variables(roles);
  return [
    ...breach(new Set(made).size === 3, 'docker-compose.yml: the three roles share a password.'),
    ...breach(!made.includes(superusers), 'docker-compose.yml: a role has the password of the superuser.'),
    ...breach(
      roles.includes(`quandary_site LOGIN PASSWORD '\${${sites}:`),
      'docker-compose.yml: the site has another password than the role that is made for it.',
    ),
    ...breach(
      variables(app).every((name) => name === sites),
      'docker-compose.yml: the site is told a password that is not its own.',
    ),
    ...breach(
      variables(console).every((name) => made.includes(name)),
      'docker-compose.yml: the console is told a password that belongs to no role.',
    ),
  ];
}

function breach(kept, sentence) {
  return kept ? [] : [sentence];
}
