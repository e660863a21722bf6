import { MemberNodes } from './member-nodes';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { QueryBudget } from '../platform/graphql/query-budget';
import { ContextFactory } from '../platform/graphql/request-context';
import { StreetDoor } from './access';
import { AccountResolver } from './account.resolver';
import { AccountsService } from './accounts.service';
import { QueryCostLimit } from './query-cost-limit';
import { MemberNameEntity } from './member-name.entity';
import { MemberEntity } from './member.entity';
import { NewMembers } from './new-members';
import { SessionContextFactory } from './request-context.factory';
import { SessionEntity } from './session.entity';
import { SessionsService } from './sessions.service';
import { AccountLimits } from './account-limits';

/** Global: the street door and the question "who is asking?" concern every room. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([MemberEntity, MemberNameEntity, SessionEntity])],
  providers: [
    MemberNodes,
    SessionsService,
    AccountLimits,
    NewMembers,
    AccountsService,
    AccountResolver,
    { provide: QueryBudget, useClass: QueryCostLimit },
    { provide: ContextFactory, useClass: SessionContextFactory },
    { provide: APP_GUARD, useClass: StreetDoor },
  ],
  exports: [ContextFactory, QueryBudget, SessionsService],
})
export class AccountsModule {}
