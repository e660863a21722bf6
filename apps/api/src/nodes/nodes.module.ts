import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { NodesResolver } from './nodes.resolver';
import { NodesService } from './nodes.service';

@Module({ imports: [DiscoveryModule], providers: [NodesService, NodesResolver] })
export class NodesModule {}
