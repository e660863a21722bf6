import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readConfig } from '../src/platform/config';
import { dataSource } from '../src/platform/database/data-source';
import { createServer } from '../src/server';
import { startThrowAwayServer } from './throw-away-server';

/** The schema that the server speaks, as text, sorted: what schema.graphql holds. */
export async function runningSchema(): Promise<string> {
  const server = await startThrowAwayServer();
  try {
    const source = await dataSource({ url: server.templateUrl, poolSize: 2 }).initialize();
    const config = readConfig({ DATABASE_URL: server.templateUrl, LOG_LEVEL: 'silent' });
    const app = await createServer({ config, source });
    const schema = printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema));
    await app.close();
    return `${schema}\n`;
  } finally {
    await server.stop();
  }
}
