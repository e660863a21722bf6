import { DILEMMA_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { TextField } from '../ui/field';
import form from '../ui/form.module.css';
import type { Refused } from '../ui/refusal';
import { errorOf } from '../ui/trouble';
import { TopicChoice } from './topic-choice';

interface LetterPartsProps {
  letter: { title: string; ask?: string | null; topic: { slug: string } };
  topics: readonly { slug: string; name: string }[];
  /** Everybody is told what is changed now. */
  told: boolean;
  refused: Refused | undefined;
}

/** What a letter has besides its text, to be changed. */
export function LetterParts({ letter, topics, told, refused }: LetterPartsProps) {
  const intl = useIntl();
  const entered = refused?.entered;

  return (
    <>
      {told && (
        <p className={form.soft}>
          <FormattedMessage
            id="edit.parts.told"
            defaultMessage="The title, the question and the topic can still be changed. What they were stands below the letter then, for those who read it before."
          />
        </p>
      )}
      <TextField
        name="title"
        {...DILEMMA_FIELDS.title}
        autoComplete="off"
        label={intl.formatMessage({ id: 'ask.title', defaultMessage: 'In one line: what is it about?' })}
        defaultValue={entered?.['title'] ?? letter.title}
        error={errorOf(refused, 'title')}
      />
      <TextField
        name="ask"
        {...DILEMMA_FIELDS.ask}
        autoComplete="off"
        label={intl.formatMessage({
          id: 'ask.ask',
          defaultMessage: 'What do you want to know? (if you can say it)',
        })}
        defaultValue={entered?.['ask'] ?? letter.ask ?? ''}
        error={errorOf(refused, 'ask')}
      />
      <TopicChoice
        name="topicSlug"
        topics={topics}
        chosen={entered?.['topicSlug'] ?? letter.topic.slug}
        refused={refused}
      />
    </>
  );
}
