import { DILEMMA_FIELDS } from '@quandary/rules';
import { useIntl } from 'react-intl';
import { Choice } from '../ui/field';
import type { Refused } from '../ui/refusal';
import { errorOf } from '../ui/trouble';

interface TopicChoiceProps {
  /** Of the form field. */
  name: string;
  topics: readonly { slug: string; name: string }[];
  chosen: string | undefined;
  refused: Refused | undefined;
}

export function TopicChoice({ name, topics, chosen, refused }: TopicChoiceProps) {
  const intl = useIntl();

  return (
    <Choice
      name={name}
      required={DILEMMA_FIELDS.topic.required}
      label={intl.formatMessage({ id: 'ask.topic', defaultMessage: 'Topic' })}
      defaultValue={chosen ?? ''}
      error={errorOf(refused, name)}
    >
      <option value="">{intl.formatMessage({ id: 'ask.topic.choose', defaultMessage: 'Choose one' })}</option>
      {topics.map((topic) => (
        <option key={topic.slug} value={topic.slug}>
          {topic.name}
        </option>
      ))}
    </Choice>
  );
}
