import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { GraphqlExecutor } from './executor';
import { GraphqlHttpDriver } from './http-driver';

@Global()
@Module({
  imports: [
    GraphQLModule.forRoot({
      driver: GraphqlHttpDriver,
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      buildSchemaOptions: { dateScalarMode: 'isoDate' },
    }),
  ],
  providers: [GraphqlExecutor],
  exports: [GraphqlExecutor, GraphQLModule],
})
export class PlatformGraphqlModule {}
