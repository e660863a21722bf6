import { Injectable } from '@nestjs/common';
import type { ConfirmUnmaskingInput, ProposeUnmaskingInput } from '@quandary/rules';
import type { PublicMember } from '../accounts/public-member';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { notFound, obey } from '../platform/errors';
import { isUuid } from '../platform/uuid';
import { PostsService } from '../posts/posts.service';
import { staffOf } from '../reviews/staff';
import { authorUnknown, proposalOver, refusalToConfirm, refusalToPropose } from './unmasking.policy';
import { confirmUnmasking, ownUnmasking, proposeUnmasking, unmaskingProposals } from './unmasking.queries';

type Row = ValuesOf<typeof unmaskingProposals.row>;

export interface SeenProposal extends Omit<Row, 'proposer' | 'confirmer' | 'author'> {
  proposedBy: PublicMember;
  confirmedBy: PublicMember | null;
  author: PublicMember | null;
  viewerCanConfirm: boolean;
}

/**
 * Two admins open a sealed letter, one after the other. What counts is asked by the database, of both sessions and where
 * the site cannot write (docs/decisions/0025); this says beforehand, in words, what it would refuse.
 */
@Injectable()
export class UnmaskingsService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
  ) {}

  /** What admins proposed lately, the newest first. */
  async list(viewer: Viewer): Promise<SeenProposal[]> {
    const rows = await this.database.rows(unmaskingProposals, { proof: viewer.proof });
    return rows.map((row) => asSeen(row, viewer));
  }

  /** Throws NOT_FOUND or CONFLICT. */
  async propose({ postId, reason }: ProposeUnmaskingInput, viewer: Viewer): Promise<SeenProposal> {
    const post = await this.posts.getSeen(postId, viewer);
    const about = (await this.list(viewer)).filter((each) => each.postId === post.dilemmaId);
    const waiting = about.filter((each) => each.confirmedAt === null && each.expiresAt > viewer.askedAt);
    obey(refusalToPropose({ sealed: post.penName !== null }, waiting.length));

    const made = await this.database.row(proposeUnmasking, { postId, reason, proof: viewer.proof });
    if (!made?.id) obey(authorUnknown);
    return this.get(made?.id ?? '', viewer);
  }

  /** Throws NOT_FOUND, FORBIDDEN or CONFLICT. */
  async confirm({ proposalId }: ConfirmUnmaskingInput, viewer: Viewer): Promise<SeenProposal> {
    obey(refusalToConfirm(await this.get(proposalId, viewer), viewer));
    const opened = await this.database.row(confirmUnmasking, { proposalId, proof: viewer.proof });
    if (!opened?.author) obey(proposalOver);
    return this.get(proposalId, viewer);
  }

  /** The last time that the viewer's own sealed post was opened; null for everybody else. */
  async ofOwn(postId: string, viewer: Viewer) {
    return (await this.database.row(ownUnmasking, { postId, proof: viewer.proof })) ?? null;
  }

  private async get(id: string, viewer: Viewer): Promise<SeenProposal> {
    const found = isUuid(id) ? (await this.list(viewer)).find((each) => each.id === id) : undefined;
    if (!found) throw notFound('proposal');
    return found;
  }
}

function asSeen({ proposer, confirmer, author, ...row }: Row, viewer: Viewer): SeenProposal {
  return {
    ...row,
    proposedBy: staffOf(proposer)!,
    confirmedBy: staffOf(confirmer),
    author: staffOf(author),
    viewerCanConfirm: refusalToConfirm(row, viewer) === null,
  };
}
