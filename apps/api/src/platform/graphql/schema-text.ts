import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { INestApplicationContext } from '@nestjs/common';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The schema that the server speaks, as text, sorted: what apps/api/schema.graphql holds. */
export function schemaText(app: INestApplicationContext): string {
  return `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
}
