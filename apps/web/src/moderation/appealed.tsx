import { APPEAL_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, useNavigation } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { buttonClass } from '../ui/button';
import { TextArea } from '../ui/field';
import form from '../ui/form.module.css';
import { Notice } from '../ui/notice';
import { Option, Options } from '../ui/option';
import type { Refused } from '../ui/refusal';
import { errorOf, Trouble } from '../ui/trouble';
import { Decided } from './decided';

const AppealedFragment = graphql(`
  fragment Appealed on Decision {
    ...Decided
    appeal {
      id
      state
      text
      answer
    }
  }
`);

interface AppealedProps {
  decision: FragmentType<typeof AppealedFragment>;
  refused: Refused | undefined;
}

function AnswerForm({ appealId, refused }: { appealId: string; refused: Refused | undefined }) {
  const intl = useIntl();
  const busy = useNavigation().state !== 'idle';
  const chosen = refused?.entered['answer'];

  return (
    <Form method="post" className={form.form}>
      <Trouble refused={refused} />
      <input type="hidden" name="act" value="decide-appeal" />
      <input type="hidden" name="appealId" value={appealId} />
      <Options
        legend={<FormattedMessage id="appeal.answer" defaultMessage="What becomes of the decision?" />}
      >
        <Option name="answer" value="uphold" required chosen={chosen === 'uphold'}>
          <FormattedMessage id="appeal.answer.uphold" defaultMessage="It stands" />
        </Option>
        <Option name="answer" value="reverse" required chosen={chosen === 'reverse'}>
          <FormattedMessage
            id="appeal.answer.reverse"
            defaultMessage="It is taken back: what it took comes back"
          />
        </Option>
      </Options>
      <TextArea
        name="text"
        {...APPEAL_FIELDS.text}
        label={intl.formatMessage({
          id: 'appeal.answer.text',
          defaultMessage: 'What its author, and who decided first, will read',
        })}
        defaultValue={refused?.entered['text']}
        error={errorOf(refused, 'text')}
      />
      <div className={form.row}>
        <button className={buttonClass('primary')} aria-disabled={busy}>
          <FormattedMessage id="appeal.answer.submit" defaultMessage="Answer the appeal" />
        </button>
      </div>
    </Form>
  );
}

/** A decision that its author appealed, and the answer or the form for it. */
export function Appealed({ decision: masked, refused }: AppealedProps) {
  const decision = readFragment(AppealedFragment, masked);
  const { appeal } = decision;
  if (!appeal) return null;

  return (
    <section>
      <Decided decision={decision} />
      <Notice title={<FormattedMessage id="appeal.said" defaultMessage="What its author says against it" />}>
        <p dir="auto">{appeal.text}</p>
      </Notice>
      {appeal.answer && (
        <Notice
          tone="good"
          title={<FormattedMessage id="appeal.answered" defaultMessage="What was answered" />}
        >
          <p dir="auto">{appeal.answer}</p>
        </Notice>
      )}
      {appeal.state === 'OPEN' && (
        <AnswerForm
          appealId={appeal.id}
          refused={refused?.form === `appeal:${appeal.id}` ? refused : undefined}
        />
      )}
    </section>
  );
}
