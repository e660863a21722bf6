import 'reflect-metadata';
import { schemaText } from '../src/platform/graphql/schema-text';
import { readConfig } from '../src/platform/config';
import { dataSource } from '../src/platform/database/data-source';
import { createServer } from '../src/server';
import { entityDiagram } from './entity-diagram';
import { startThrowAwayServer } from './throw-away-server';

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
