import { z } from 'zod';
import { readRanges, type Range } from './addresses';

const longestPort = 65_535;

const ofPostgres = {
  protocol: /^postgres(ql)?$/,
  error: 'must be a URL like postgres://user:password@host:5432/name',
};

const environment = z.object({
  DATABASE_URL: z.url(ofPostgres).optional(),
  DATABASE_OWNER_URL: z.url(ofPostgres).optional(),
  DATABASE_OPERATOR_URL: z.url(ofPostgres).optional(),
  PORT: z.coerce.number({ error: 'must be a number' }).int().min(0).max(longestPort).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be the http(s) address that people type' })
    .refine(isOrigin, {
      error: 'must end after the host: the site has a name to itself, like https://example.org',
    })
    .optional(),
  TRUSTED_PROXIES: z.string().default('').transform(toRanges),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_POOL: z.coerce.number({ error: 'must be a number' }).int().min(1).max(100).default(4),
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_KEEP: z.coerce.number({ error: 'must be a number' }).int().min(1).max(1000).default(7),
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of day in UTC, like 03:30' })
    .default('03:30'),
  SITE_NAME: z.string().min(1).max(60).default('Quandary'),
  ADVICE_VECTORS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  GRAPHIQL: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  INTROSPECTION: z.enum(['on', 'off'], { error: 'must be on or off' }).optional(),
  LIMITS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  METRICS: z
    .string()
    .regex(/^(?:off|loopback|token:[\w.~+/=-]{20,})$/, {
      error: 'must be off, loopback, or token: and at least twenty letters and digits',
    })
    .default('off'),
  DEMO_LOGINS: z
    .enum(['loopback', 'anywhere'], { error: 'must be loopback or anywhere' })
    .default('loopback'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** A site below a path, or with a login in its address, is nothing that pages and cookies could be made for. */
function isOrigin(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, href } = new URL(url);
  return href.replace(/\/+$/, '') === origin;
}

function toRanges(text: string, context: z.RefinementCtx): Range[] {
  try {
    return readRanges(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
}

export interface Config {
  /** Undefined: the embedded database. */
  databaseUrl: string | undefined;
  /** The same database as its owner, who migrates; undefined: the site's role is the owner. */
  ownerUrl: string | undefined;
  /** The same database for the console's commands; undefined: they are the owner. */
  operatorUrl: string | undefined;
  databasePool: number;
  port: number;
  host: string;
  /** Where people reach the site, without a slash at the end. Undefined: a trial, on names of this machine. */
  publicUrl: string | undefined;
  /** Whose X-Forwarded-For is believed. */
  trustedProxies: readonly Range[];
  /** People are on it: NODE_ENV says so. */
  production: boolean;
  dataDirectory: string;
  /** Where nightly backups go; undefined: none are made. */
  backupDirectory: string | undefined;
  /** How many backups stay: a week of nights, as long as a mistake may take to be noticed. */
  backupKeep: number;
  /** When a backup is made, in UTC: "03:30". */
  backupAt: string;
  siteName: string;
  /** The seed community and its logins: on the embedded database only. */
  demo: boolean;
  /** From where the logins of the seed community are good, whose password everybody knows. */
  demoLogins: 'loopback' | 'anywhere';
  /** False only for load tests: see CONTRIBUTING. */
  limits: boolean;
  /** Whether suggestions may use sentence vectors, when the packages of the model are installed. */
  vectors: boolean;
  /** A JSON file of GraphQL documents that run as our own pages' do; undefined: none. */
  trustedDocuments: string | undefined;
  /** Whether people who open /graphql in a browser see GraphiQL. */
  graphiql: boolean;
  /** Whether strangers may ask what the schema has, and are told what a misspelt name may have meant. */
  introspection: boolean;
  logLevel: string;
  /** Who may read /metrics: nobody, programs on this machine, or who knows the token. */
  metrics: 'off' | 'loopback' | { token: string };
}

/** Reads the environment once. Throws one sentence that names the variable and what it should be. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is not valid' };
    throw new Error(`The setting ${path.join('.')} is not usable: ${message}.`);
  }
  const { data } = parsed;
  if (data.BACKUP_DIR !== undefined && data.DATABASE_URL !== undefined)
    throw new Error(
      'The setting BACKUP_DIR is not usable: a Postgres of yours (DATABASE_URL) has its own tools for backups. README.md names them.',
    );
  return {
    databaseUrl: data.DATABASE_URL,
    ownerUrl: data.DATABASE_OWNER_URL,
    operatorUrl: data.DATABASE_OPERATOR_URL,
    databasePool: data.DATABASE_POOL,
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL && new URL(data.PUBLIC_URL).origin,
    trustedProxies: data.TRUSTED_PROXIES,
    production: env.NODE_ENV === 'production',
    dataDirectory: data.DATA_DIR,
    backupDirectory: data.BACKUP_DIR,
    backupKeep: data.BACKUP_KEEP,
    backupAt: data.BACKUP_AT,
    siteName: data.SITE_NAME,
    demo: data.DATABASE_URL === undefined,
    demoLogins: data.DEMO_LOGINS,
    limits: data.LIMITS === 'on',
    vectors: data.ADVICE_VECTORS === 'on',
    trustedDocuments: data.TRUSTED_DOCUMENTS,
    graphiql: data.GRAPHIQL === 'on',
    introspection: mayIntrospect(data, env),
    logLevel: data.LOG_LEVEL,
    metrics: metricsRight(data.METRICS),
  };
}

/** GraphiQL is of no use without it. */
function mayIntrospect(data: z.output<typeof environment>, env: NodeJS.ProcessEnv): boolean {
  if (data.INTROSPECTION !== undefined) return data.INTROSPECTION === 'on';
  return env.NODE_ENV !== 'production' || data.GRAPHIQL === 'on';
}

function metricsRight(given: string): Config['metrics'] {
  if (given === 'off' || given === 'loopback') return given;
  return { token: given.slice('token:'.length) };
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');
