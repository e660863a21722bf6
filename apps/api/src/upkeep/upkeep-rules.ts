import {
  letGoAttempts,
  letGoKeys,
  letGoMeanings,
  letGoPresses,
  letGoRequests,
  letGoRevisions,
  letGoSessions,
  reopenClaims,
  type UpkeepStatement,
} from './upkeep.queries';

/** One kind of thing whose time comes, and why then. */
export interface UpkeepRule {
  /** As the log names it. */
  what: string;
  because: string;
  /** Lets go of one batch. */
  statement: UpkeepStatement;
}

/** In this order, every hour. What leads to a person goes first. */
export const upkeepRules: readonly UpkeepRule[] = [
  {
    what: 'keys of a day',
    because:
      'While there is a key, whoever reads the database can find out which member pressed what on its day.',
    statement: letGoKeys,
  },
  {
    what: 'presses of a day',
    because: 'They say that a press has counted today; tomorrow it may count again.',
    statement: letGoPresses,
  },
  {
    what: 'attempts',
    because: 'Their time is over, so they count nothing; and they say that somebody was here.',
    statement: letGoAttempts,
  },
  {
    what: 'sessions',
    because: 'Expired: nobody can use one, and it says when somebody signed in.',
    statement: letGoSessions,
  },
  {
    what: 'requests',
    because:
      'A form that lies open in a tab is sent a second time within the week, or never: browsers of today put tabs to sleep and load them anew.',
    statement: letGoRequests,
  },
  {
    what: 'revisions',
    because:
      'Who reports or appeals does it within weeks, and moderators need what stood there: 90 days. After that, words that their author took out are nobody’s. What an undecided item or a decision points at stays.',
    statement: letGoRevisions,
  },
  {
    what: 'meanings of letters',
    because: 'A letter that was withdrawn or removed is suggested to nobody; come back, it is read again.',
    statement: letGoMeanings,
  },
  {
    what: 'claims',
    because: 'Their fifteen minutes are over, and the moderator has gone.',
    statement: reopenClaims,
  },
];
