import { Module } from '@nestjs/common';
import { RefusalsResolver } from './refusals.resolver';

@Module({ providers: [RefusalsResolver] })
export class RefusalsModule {}
