import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link, useActionData } from 'react-router';
import { useDiscussion } from '../comments/discussion-context';
import type { Refused } from '../ui/refusal';
import { Answer, labelOf, type AnswerRef } from './answer';
import { AnswerForm } from './answer-form';
import { answerForm, answerFormAnchor } from './answer-form-name';
import styles from './answer-section.module.css';
import type { Linked } from './link-in-answer';

interface AnswerSectionProps {
  answers: readonly AnswerRef[];
  dilemmaId: string;
  viewerCanAnswer: boolean;
  /** The letter of the one answer whose discussion the page is about. */
  under: string | null;
  /** For whoever may answer: what may be linked to. */
  advice: ReactNode;
}

interface WriteAnswerProps extends Pick<AnswerSectionProps, 'dilemmaId' | 'advice'> {
  allowed: boolean;
}

/** A form that came back, refused or with a link put into it, stays open, whoever may write now. */
function WriteAnswer({ dilemmaId, allowed, advice }: WriteAnswerProps) {
  const { seed } = useDiscussion();
  const cameBack = useActionData<Refused | Linked>()?.form === answerForm;
  if (!allowed && !cameBack) return null;

  return (
    <details id={answerFormAnchor} className={styles.write} open={cameBack || undefined}>
      <summary>
        <FormattedMessage id="answers.write" defaultMessage="Answer this letter" />
      </summary>
      <AnswerForm dilemmaId={dilemmaId} seed={seed} advice={advice} />
    </details>
  );
}

export function AnswerSection({ answers, dilemmaId, viewerCanAnswer, under, advice }: AnswerSectionProps) {
  const shown = under ? answers.filter((answer) => labelOf(answer) === under) : answers;

  return (
    <section className={styles.answers} aria-labelledby="answers-title">
      <h2 id="answers-title">
        <FormattedMessage
          id="answers.title"
          defaultMessage="{count, plural, =0 {No coach has answered yet} one {One coach’s answer} other {# coaches’ answers}}"
          values={{ count: answers.length }}
        />
      </h2>
      {answers.length === 0 && (
        <p className={styles.none}>
          <FormattedMessage
            id="answers.none"
            defaultMessage="Letters without an answer stand at the top of the front page until somebody who knows the subject has written one."
          />
        </p>
      )}
      {shown.map((answer) => (
        <Answer key={labelOf(answer)} answer={answer} open={under !== null} />
      ))}
      {under && (
        <p>
          <Link to="?">
            <FormattedMessage id="answers.whole" defaultMessage="Back to the whole page" />
          </Link>
        </p>
      )}
      <WriteAnswer dilemmaId={dilemmaId} allowed={viewerCanAnswer} advice={advice} />
    </section>
  );
}
