import type { AutomaticDecision } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database';
import { DomainEvents } from '../platform/events';
import { PostScreened } from '../publishing/post-events';
import { PostRestrained } from '../reports/report-events';
import { decideByItself } from './effects.queries';

/** The release before this one shows them as they stand. */
const sentences: Readonly<Record<AutomaticDecision, string>> = {
  hide: 'Readers reported this, so it is hidden until a moderator has looked at it.',
  pause: 'Readers reported this, so nobody can comment until a moderator has looked at it.',
  screen: 'A moderator looks at this before others can read it.',
};

/** What the site does by itself is decided with reasons, too, and can be appealed. */
@Injectable()
export class AutomaticDecisions {
  constructor(events: DomainEvents) {
    events.subscribe(PostScreened, async ({ postId, why }, transaction) => {
      // What is only looked at stays where it is.
      if (why.reason !== 'suspect_words') await decide(postId, 'screen', transaction);
    });
    events.subscribe(PostRestrained, ({ postId, kind }, transaction) => decide(postId, kind, transaction));
  }
}

const decide = (postId: string, kind: AutomaticDecision, { rows }: Transaction) =>
  rows(decideByItself, { postId, kind, explanation: sentences[kind] });
