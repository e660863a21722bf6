import { composeAnswer, isBlank, parseAnswer } from '@quandary/rules';
import { text } from '../graphql/execute';

/** The answer's markdown from the five fields of its form; empty without the one part that every answer has. */
export function answerBody(form: FormData): string {
  if (isBlank(text(form, 'would'))) return '';

  return composeAnswer({
    heard: text(form, 'heard'),
    would: text(form, 'would'),
    words: text(form, 'words'),
    notWhen: text(form, 'notWhen'),
    otherHelp: text(form, 'otherHelp'),
  });
}

/** The five fields of the form from the answer's markdown. */
export function answerPartsOf(body: string): Record<string, string | undefined> {
  return { ...parseAnswer(body) };
}
