import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { asNode } from '../platform/graphql/node.graphql';
import { NodeSource, type Nodes } from '../platform/graphql/node-source';
import { AccountsService } from './accounts.service';
import { MemberEntity } from './member.entity';

/** Everybody knows every member; nothing that is signed with a pen name has a member's id. */
@Injectable()
@NodeSource()
export class MemberNodes implements Nodes {
  readonly table = 'members';

  constructor(
    private readonly accounts: AccountsService,
    @InjectRepository(MemberEntity) private readonly members: Repository<MemberEntity>,
  ) {}

  async find(id: string) {
    const row = await this.members.findOne({ select: { handle: true }, where: { id } });
    const member = row && (await this.accounts.findByHandle(row.handle));
    return member && asNode(member, 'Member');
  }
}
