import { CoachCredentialEntity } from './accounts/coach-credential.entity';
import { MemberEntity } from './accounts/member.entity';
import { SessionEntity } from './accounts/session.entity';
import { AnswerEntity } from './answers/answer.entity';
import { ArticleEntity } from './articles/article.entity';
import { CommentEntity } from './comments/comment.entity';
import { DilemmaEntity } from './dilemmas/dilemma.entity';
import { ExternalIdEntity } from './imports/external-id.entity';
import { DecisionEntity } from './moderation/decision.entity';
import { LogEntryEntity } from './moderation/log-entry.entity';
import { ReportEntity } from './moderation/report.entity';
import { ReviewItemEntity } from './moderation/review-item.entity';
import { PenNameEntity } from './posts/pen-name.entity';
import { PostEntity } from './posts/post.entity';
import { RequestEntity } from './posts/request.entity';
import { RevisionEntity } from './posts/revision.entity';
import { TopicEntity } from './topics/topic.entity';
import { VoteEntity } from './votes/vote.entity';

/** Every table the site reads through TypeORM; a spec compares them with what the migrations made. */
export const entities = [
  TopicEntity,
  MemberEntity,
  SessionEntity,
  CoachCredentialEntity,
  PenNameEntity,
  PostEntity,
  RevisionEntity,
  RequestEntity,
  DilemmaEntity,
  AnswerEntity,
  CommentEntity,
  VoteEntity,
  ArticleEntity,
  ReviewItemEntity,
  ReportEntity,
  DecisionEntity,
  LogEntryEntity,
  ExternalIdEntity,
];
