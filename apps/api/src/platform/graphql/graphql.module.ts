import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AsThrown } from './as-thrown.filter';
import { DocumentStore } from './document-store';
import { GraphiqlPage } from './graphiql-page';
import { GraphqlExecutor } from './executor';
import { ApolloDriver } from './apollo-driver';
import { withPlainFields } from './plain-fields';
import { TrustedDocuments } from './trusted-documents';

@Global()
@Module({
  imports: [
    GraphQLModule.forRoot({
      driver: ApolloDriver,
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      transformSchema: withPlainFields,
      buildSchemaOptions: { dateScalarMode: 'isoDate' },
    }),
  ],
  providers: [
    GraphqlExecutor,
    DocumentStore,
    TrustedDocuments,
    GraphiqlPage,
    { provide: APP_FILTER, useClass: AsThrown },
  ],
  exports: [GraphqlExecutor, DocumentStore, GraphiqlPage, GraphQLModule],
})
export class PlatformGraphqlModule {}
