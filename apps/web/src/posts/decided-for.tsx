import { HOUSE_RULES } from '@quandary/rules';
import { defineMessages, FormattedMessage, type MessageDescriptor } from 'react-intl';
import { inCapitals } from '../graphql/capitals';
import type { DecisionKind, HouseRule } from '../graphql/generated/graphql';

const kinds: Readonly<Record<DecisionKind, MessageDescriptor>> = defineMessages({
  KEEP: { id: 'decided.keep', defaultMessage: 'A moderator looked at this, and it stays.' },
  REMOVE: { id: 'decided.remove', defaultMessage: 'A moderator removed this.' },
  RESTORE: { id: 'decided.restore', defaultMessage: 'A moderator put this back.' },
  LOCK_COMMENTS: { id: 'decided.lock', defaultMessage: 'A moderator closed the discussion.' },
  SLOW: {
    id: 'decided.slow',
    defaultMessage:
      'A moderator slowed the discussion: everybody takes {minutes, plural, one {# minute} other {# minutes}} between two comments.',
  },
  WARN: {
    id: 'decided.warn',
    defaultMessage: 'A moderator warned you. Before you post again, say that you have read it.',
  },
  HOLD: {
    id: 'decided.hold',
    defaultMessage: 'A moderator reads what you post before others do, for the time being.',
  },
  SUSPEND: {
    id: 'decided.suspend',
    defaultMessage: 'A moderator removed this and suspended you: you can read, and not post.',
  },
  REDACT: { id: 'decided.redact', defaultMessage: 'A moderator cut words out of this.' },
  LIFT: { id: 'decided.lift', defaultMessage: 'A moderator took back what was decided before.' },
  HIDE: {
    id: 'decided.hide',
    defaultMessage:
      'Readers reported this, so it is hidden until a moderator has looked. Nobody has judged it yet.',
  },
  PAUSE: {
    id: 'decided.pause',
    defaultMessage:
      'Readers reported this, so nobody can comment until a moderator has looked. Nobody has judged it yet.',
  },
  SCREEN: {
    id: 'decided.screen',
    defaultMessage: 'This waits until a moderator has read it. Nobody has judged it yet.',
  },
});

/** What was decided, as its author reads it. */
export function DecidedFor({ kind, minutes }: { kind: DecisionKind; minutes: number | null }) {
  return <FormattedMessage {...kinds[kind]} values={{ minutes: minutes ?? 0 }} />;
}

const rules: Readonly<Record<HouseRule, MessageDescriptor>> = defineMessages({
  BE_KIND: {
    id: 'about.rules.kind',
    defaultMessage:
      'Speak to the person as if they sat across the table. Disagree with what was said, not with who said it.',
  },
  NAME_NOBODY: {
    id: 'about.rules.names',
    defaultMessage: 'No names, addresses or pictures of people who did not ask to be here.',
  },
  HARM_NOBODY: {
    id: 'about.rules.safe',
    defaultMessage: 'No advice that could get somebody hurt. When in doubt, say who could help instead.',
  },
  SELL_NOTHING: { id: 'about.rules.selling', defaultMessage: 'Nothing for sale.' },
});

export const everyRule: HouseRule[] = inCapitals(HOUSE_RULES);

/** A house rule, as the about page has it. */
export function RuleWords({ rule }: { rule: HouseRule }) {
  return <FormattedMessage {...rules[rule]} />;
}
