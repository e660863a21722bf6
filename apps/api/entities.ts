import { CoachCredentialEntity } from './src/accounts/coach-credential.entity';
import { MemberNameEntity } from './src/accounts/member-name.entity';
import { MemberEntity } from './src/accounts/member.entity';
import { SessionEntity } from './src/accounts/session.entity';
import { AnswerEntity } from './src/answers/answer.entity';
import { ArticleSignalsEntity } from './src/article-signals/article-signals.entity';
import { ArticleEntity } from './src/articles/article.entity';
import { CommentEntity } from './src/comments/comment.entity';
import { DecisionEntity } from './src/decisions/decision.entity';
import { SlowedThreadEntity } from './src/decisions/slowed-thread.entity';
import { DilemmaEntity } from './src/dilemmas/dilemma.entity';
import { ArticleVectorEntity } from './src/embeddings/article-vector.entity';
import { DilemmaVectorEntity } from './src/embeddings/dilemma-vector.entity';
import { HelpLineEntity } from './src/help-lines/help-line.entity';
import { ExternalIdEntity } from './src/imports/external-id.entity';
import { AppealEntity } from './src/appeals/appeal.entity';
import { LogEntryEntity } from './src/log/log-entry.entity';
import { PenNameEntity } from './src/posts/pen-name.entity';
import { PostEntity } from './src/posts/post.entity';
import { ReportEntity } from './src/reports/report.entity';
import { ReviewItemEntity } from './src/reviews/review-item.entity';
import { RequestEntity } from './src/publishing/request.entity';
import { RevisionEntity } from './src/publishing/revision.entity';
import { ScreenedWordEntity } from './src/screening/screened-word.entity';
import { ScreeningVersionEntity } from './src/screening/screening-version.entity';
import { ScreeningSettingEntity } from './src/screening/screening-setting.entity';
import { SuspensionProposalEntity } from './src/suspensions/suspension-proposal.entity';
import { TopicEntity } from './src/topics/topic.entity';
import { VoteEntity } from './src/votes/vote.entity';

/** Every table the site reads through TypeORM; a spec compares them with what the migrations made. */
export const entities = [
  TopicEntity,
  MemberEntity,
  MemberNameEntity,
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
  AppealEntity,
  SlowedThreadEntity,
  SuspensionProposalEntity,
  LogEntryEntity,
  ExternalIdEntity,
  HelpLineEntity,
  ScreenedWordEntity,
  ScreeningSettingEntity,
  ScreeningVersionEntity,
];
