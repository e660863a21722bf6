import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AsThrown } from './as-thrown.filter';
import { GraphqlExecutor } from './executor';
import { GraphqlHttpDriver } from './http-driver';
import { withPlainFields } from './plain-fields';
import { TrustedDocuments } from './trusted-documents';

@Global()
@Module({
  imports: [
    GraphQLModule.forRoot({
      driver: GraphqlHttpDriver,
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      transformSchema: withPlainFields,
      buildSchemaOptions: { dateScalarMode: 'isoDate' },
    }),
  ],
  providers: [GraphqlExecutor, TrustedDocuments, { provide: APP_FILTER, useClass: AsThrown }],
  exports: [GraphqlExecutor, GraphQLModule],
})
export class PlatformGraphqlModule {}
