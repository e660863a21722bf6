import { FormattedMessage } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { Moment } from '../ui/moment';
import { Notice } from '../ui/notice';

const UnmaskedFragment = graphql(`
  fragment Unmasked on Dilemma {
    unmasking {
      reason
      at
    }
  }
`);

/** Tells whoever wrote a sealed letter that two admins know it now. Nobody else sees this. */
export function Unmasked({ dilemma }: { dilemma: FragmentType<typeof UnmaskedFragment> }) {
  const { unmasking } = readFragment(UnmaskedFragment, dilemma);
  if (!unmasking) return null;

  return (
    <Notice
      title={
        <FormattedMessage
          id="dilemma.unmasked"
          defaultMessage="Two admins know since {date} that you wrote this"
          values={{ date: <Moment at={unmasking.at} /> }}
        />
      }
    >
      <p>
        <FormattedMessage
          id="dilemma.unmasked.why"
          defaultMessage="Readers still see your pen name only. This is the reason that they gave:"
        />
      </p>
      <p dir="auto">{unmasking.reason}</p>
    </Notice>
  );
}
