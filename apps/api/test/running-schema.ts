import 'reflect-metadata';
import { schemaText } from '../src/platform/graphql/schema-text';
import { readConfig } from '../src/platform/config';
import { dataSource } from '../src/platform/database/data-source';
import { createServer } from '../src/server';
import { entityDiagram } from './entity-diagram';
import { fileOf, printed, statementsIn } from './statements';
import { startThrowAwayServer } from './throw-away-server';

/** Vite puts the modules of these names here. */
declare global {
  interface ImportMeta {
    glob(patterns: string[], options: { eager: true }): Record<string, unknown>;
  }
}

/** The SQL statements of the server as their files in apps/api/sql show them, by file. */
export function printedStatements(): Map<string, string> {
  const modules = import.meta.glob(['../src/**/*.queries.ts', '../seeds/**/*.queries.ts'], { eager: true });
  const found = statementsIn(new Map(Object.entries(modules)));
  return new Map(found.map((each) => [fileOf(each), printed(each.statement)]));
}

/** The schema that the server speaks, as text, sorted, and the diagram of its tables: what the committed files hold. */
export async function runningSchema(): Promise<{ schema: string; diagram: string }> {
  const server = await startThrowAwayServer();
  try {
    const source = await dataSource({ url: server.templateUrl, poolSize: 2 }).initialize();
    const config = readConfig({ DATABASE_URL: server.templateUrl, LOG_LEVEL: 'silent' });
    const app = await createServer({ config, source });
    const schema = schemaText(app);
    const diagram = await entityDiagram(source);
    await app.close();
    return { schema, diagram };
  } finally {
    await server.stop();
  }
}
