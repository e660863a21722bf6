import type { PostStateFragment as State } from '../graphql/generated/graphql';
import { DecidedFor } from './decided-for';
import { DecisionReasons } from './decision-reasons';

interface PostDecisionProps {
  decision: NonNullable<State['decision']>;
  /** Whether the words above do not say already what was decided. */
  says: boolean;
}

/** What was decided about a post, with its reasons: a file of its own, because few posts have one. */
export default function PostDecision({ decision, says }: PostDecisionProps) {
  return (
    <>
      {says && (
        <p>
          <DecidedFor kind={decision.kind} minutes={decision.minutes ?? null} />
        </p>
      )}
      <DecisionReasons decision={decision} />
    </>
  );
}
