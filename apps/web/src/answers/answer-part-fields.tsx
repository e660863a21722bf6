import { ANSWER_FIELDS } from '@quandary/rules';
import { defineMessages, useIntl, type MessageDescriptor } from 'react-intl';
import { TextArea } from '../ui/field';
import type { Refused } from '../ui/refusal';
import { errorOf } from '../ui/trouble';
import { mainPart } from './answer-form-name';

const words = defineMessages({
  heard: { id: 'answers.heard', defaultMessage: 'What I heard' },
  heardHint: {
    id: 'answers.heard.hint',
    defaultMessage: 'Say back what the letter is about, so that its writer feels read.',
  },
  would: { id: 'answers.would', defaultMessage: 'What I would do' },
  wouldHint: { id: 'answers.would.hint', defaultMessage: 'The one part that every answer has.' },
  words: { id: 'answers.words', defaultMessage: 'Words you can say' },
  wordsHint: {
    id: 'answers.words.hint',
    defaultMessage: 'A sentence or two that somebody could really say aloud.',
  },
  notWhen: { id: 'answers.notWhen', defaultMessage: 'When this does not apply' },
  notWhenHint: {
    id: 'answers.notWhen.hint',
    defaultMessage: 'What would have to be different for you to advise otherwise.',
  },
  otherHelp: { id: 'answers.otherHelp', defaultMessage: 'When to get other help' },
  otherHelpHint: {
    id: 'answers.otherHelp.hint',
    defaultMessage: 'A doctor, a lawyer, a helpline: when, and which.',
  },
});

const fields: { name: string; label: MessageDescriptor; hint: MessageDescriptor; rows: number }[] = [
  { name: 'heard', label: words.heard, hint: words.heardHint, rows: 3 },
  { name: 'would', label: words.would, hint: words.wouldHint, rows: 8 },
  { name: 'words', label: words.words, hint: words.wordsHint, rows: 3 },
  { name: 'notWhen', label: words.notWhen, hint: words.notWhenHint, rows: 2 },
  { name: 'otherHelp', label: words.otherHelp, hint: words.otherHelpHint, rows: 2 },
];

interface AnswerPartFieldsProps {
  refused: Refused | undefined;
  /** What stands in them before anything was typed. */
  parts?: Record<string, string | undefined>;
}

export function AnswerPartFields({ refused, parts = {} }: AnswerPartFieldsProps) {
  const intl = useIntl();
  const entered = refused?.entered ?? parts;

  return (
    <>
      {fields.map(({ name, label, hint, rows }) => (
        <TextArea
          key={name}
          name={name}
          rows={rows}
          maxLength={ANSWER_FIELDS.body.maxLength}
          required={name === mainPart}
          label={intl.formatMessage(label)}
          hint={intl.formatMessage(hint)}
          defaultValue={entered[name]}
          error={name === mainPart ? errorOf(refused, 'body') : undefined}
        />
      ))}
    </>
  );
}
