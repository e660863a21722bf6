import { CoachCredentialEntity } from './src/accounts/coach-credential.entity';
import { MemberEntity } from './src/accounts/member.entity';
import { SessionEntity } from './src/accounts/session.entity';
import { ArticleSignalsEntity } from './src/advice/article-signals.entity';
import { ArticleVectorEntity } from './src/advice/article-vector.entity';
import { DilemmaVectorEntity } from './src/advice/dilemma-vector.entity';
import { AnswerEntity } from './src/answers/answer.entity';
import { ArticleEntity } from './src/articles/article.entity';
import { CommentEntity } from './src/comments/comment.entity';
import { DilemmaEntity } from './src/dilemmas/dilemma.entity';
import { ExternalIdEntity } from './src/imports/external-id.entity';
import { DecisionEntity } from './src/moderation/decision.entity';
import { LogEntryEntity } from './src/moderation/log-entry.entity';
import { ReportEntity } from './src/moderation/report.entity';
import { ReviewItemEntity } from './src/moderation/review-item.entity';
import { PenNameEntity } from './src/posts/pen-name.entity';
import { PostEntity } from './src/posts/post.entity';
import { RequestEntity } from './src/posts/request.entity';
import { RevisionEntity } from './src/posts/revision.entity';
import { TopicEntity } from './src/topics/topic.entity';
import { VoteEntity } from './src/votes/vote.entity';

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
  ArticleSignalsEntity,
  ArticleVectorEntity,
  DilemmaVectorEntity,
  ReviewItemEntity,
  ReportEntity,
  DecisionEntity,
  LogEntryEntity,
  ExternalIdEntity,
];
