import { Module } from '@nestjs/common';
import { VoteResolver } from './vote.resolver';
import { VotesService } from './votes.service';

@Module({ providers: [VotesService, VoteResolver] })
export class VotesModule {}
