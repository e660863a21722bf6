import { APPEAL_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, useNavigation } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import type { DecisionReasonsFragment as Reasons } from '../graphql/generated/graphql';
import { buttonClass } from '../ui/button';
import { TextArea } from '../ui/field';
import form from '../ui/form.module.css';
import { Moment } from '../ui/moment';
import type { Refused } from '../ui/refusal';
import { errorOf, Trouble } from '../ui/trouble';
import { RuleWords } from './decided-for';
import styles from './post-state.module.css';
import { ReasonWords } from './reason-words';

const DecisionReasonsFragment = graphql(`
  fragment DecisionReasons on Decision {
    id
    kind
    reason
    rule
    automatic
    explanation
    decidedAt
    until
    liftedAt
    appealableUntil
    viewerMustAcknowledge
    viewerCanAppeal
    appeal {
      state
      text
      answer
    }
  }
`);

interface DecisionReasonsProps {
  decision: FragmentType<typeof DecisionReasonsFragment>;
  refused?: Refused;
}

function Words({ decision }: { decision: Reasons }) {
  const reason = decision.reason ? <ReasonWords reason={decision.reason} /> : null;

  return (
    <figure className={styles.decision}>
      <figcaption>
        <FormattedMessage
          id="post.decision"
          defaultMessage="What the moderator wrote, {date}{hasReason, select, yes { ({reason})} other {}}:"
          values={{ date: <Moment at={decision.decidedAt} />, reason, hasReason: reason ? 'yes' : 'no' }}
        />
      </figcaption>
      <blockquote dir="auto">{decision.explanation}</blockquote>
    </figure>
  );
}

function Facts({ decision: { rule, until, liftedAt } }: { decision: Reasons }) {
  return (
    <>
      {rule && (
        <p>
          <FormattedMessage
            id="decision.rule"
            defaultMessage="The house rule: “{rule}”"
            values={{ rule: <RuleWords key="rule" rule={rule} /> }}
          />
        </p>
      )}
      {until && !liftedAt && (
        <p>
          <FormattedMessage
            id="decision.ends"
            defaultMessage="It ends on {date}."
            values={{ date: <Moment key="date" at={until} withTime /> }}
          />
        </p>
      )}
      {liftedAt && (
        <p>
          <FormattedMessage
            id="decision.lifted"
            defaultMessage="It was taken back on {date}."
            values={{ date: <Moment key="date" at={liftedAt} /> }}
          />
        </p>
      )}
    </>
  );
}

function AppealSoFar({ appeal }: { appeal: NonNullable<Reasons['appeal']> }) {
  return (
    <>
      <p>
        {appeal.state === 'OPEN' && (
          <FormattedMessage
            id="appeal.open"
            defaultMessage="You have appealed. Somebody who had no part in it will read both sides; the answer appears here."
          />
        )}
        {appeal.state === 'UPHELD' && (
          <FormattedMessage id="appeal.upheld" defaultMessage="You appealed, and the decision stands." />
        )}
        {appeal.state === 'REVERSED' && (
          <FormattedMessage
            id="appeal.reversed"
            defaultMessage="You appealed, and the decision was taken back."
          />
        )}
      </p>
      {appeal.answer && <blockquote dir="auto">{appeal.answer}</blockquote>}
    </>
  );
}

function Acknowledge({ id }: { id: string }) {
  return (
    <Form method="post" action={`/me/decisions/${id}`}>
      <input type="hidden" name="act" value="acknowledge" />
      <button className={buttonClass('primary', 'small')}>
        <FormattedMessage id="decision.acknowledge" defaultMessage="I have read it" />
      </button>
    </Form>
  );
}

function AppealForm({ decision, refused }: { decision: Reasons; refused: Refused | undefined }) {
  const intl = useIntl();
  const busy = useNavigation().state !== 'idle';

  return (
    <details open={refused !== undefined}>
      <summary>
        <FormattedMessage id="appeal.title" defaultMessage="Appeal this" />
      </summary>
      <Form method="post" action={`/me/decisions/${decision.id}`} className={form.form}>
        <Trouble refused={refused} />
        <input type="hidden" name="act" value="appeal" />
        <TextArea
          name="text"
          {...APPEAL_FIELDS.text}
          label={intl.formatMessage({
            id: 'appeal.text',
            defaultMessage: 'What should be looked at again, and why',
          })}
          hint={intl.formatMessage({
            id: 'appeal.hint',
            defaultMessage:
              'Once for each decision. Somebody else than who decided it reads this, and you read the answer here.',
          })}
          defaultValue={refused?.entered['text']}
          error={errorOf(refused, 'text')}
        />
        <div className={form.row}>
          <button className={buttonClass('quiet')} aria-disabled={busy}>
            <FormattedMessage id="appeal.submit" defaultMessage="Send the appeal" />
          </button>
          {decision.appealableUntil && (
            <FormattedMessage
              id="appeal.until"
              defaultMessage="Possible until {date}"
              values={{ date: <Moment at={decision.appealableUntil} /> }}
            />
          )}
        </div>
      </Form>
    </details>
  );
}

/** Why something was decided, and what its author can do about it: both work without scripts. */
export function DecisionReasons({ decision: masked, refused }: DecisionReasonsProps) {
  const decision = readFragment(DecisionReasonsFragment, masked);

  return (
    <>
      {!decision.automatic && <Words decision={decision} />}
      <Facts decision={decision} />
      {decision.viewerMustAcknowledge && <Acknowledge id={decision.id} />}
      {decision.appeal && <AppealSoFar appeal={decision.appeal} />}
      {decision.viewerCanAppeal && <AppealForm decision={decision} refused={refused} />}
    </>
  );
}
