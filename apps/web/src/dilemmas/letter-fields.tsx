import { DILEMMA_FIELDS } from '@quandary/rules';
import { useIntl } from 'react-intl';
import { TextArea, TextField } from '../ui/field';
import type { Refused } from '../ui/refusal';
import { errorOf } from '../ui/trouble';
import { TopicChoice } from './topic-choice';

interface LetterFieldsProps {
  topics: readonly { slug: string; name: string }[];
  entered: Record<string, string> | undefined;
  refused: Refused | undefined;
}

export function LetterFields({ topics, entered, refused }: LetterFieldsProps) {
  const intl = useIntl();

  return (
    <>
      <TextField
        name="title"
        {...DILEMMA_FIELDS.title}
        autoComplete="off"
        label={intl.formatMessage({ id: 'ask.title', defaultMessage: 'In one line: what is it about?' })}
        defaultValue={entered?.['title']}
        error={errorOf(refused, 'title')}
      />
      <TextArea
        name="body"
        {...DILEMMA_FIELDS.body}
        rows={12}
        label={intl.formatMessage({ id: 'ask.body', defaultMessage: 'Your letter' })}
        hint={intl.formatMessage({
          id: 'ask.body.hint',
          defaultMessage: 'What happened, what you have tried, what you are afraid of. Markdown works.',
        })}
        defaultValue={entered?.['body']}
        error={errorOf(refused, 'body')}
      />
      <TextField
        name="ask"
        {...DILEMMA_FIELDS.ask}
        autoComplete="off"
        label={intl.formatMessage({
          id: 'ask.ask',
          defaultMessage: 'What do you want to know? (if you can say it)',
        })}
        hint={intl.formatMessage({
          id: 'ask.ask.hint',
          defaultMessage: 'One question. It is printed under the letter.',
        })}
        defaultValue={entered?.['ask']}
        error={errorOf(refused, 'ask')}
      />
      <TopicChoice name="topic" topics={topics} chosen={entered?.['topic']} refused={refused} />
    </>
  );
}
