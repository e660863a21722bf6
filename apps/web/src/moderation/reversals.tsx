import { FormattedMessage } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { ReasonWords } from '../posts/reason-words';

const ReversalsFragment = graphql(`
  fragment Reversals on ReversalsOfReason {
    reason
    decided
    appealed
    reversed
  }
`);

/** How often what was decided for a reason did not stand, for moderators. */
export function Reversals({ rows }: { rows: readonly FragmentType<typeof ReversalsFragment>[] }) {
  const all = readFragment(ReversalsFragment, rows);
  if (all.length === 0) return null;

  return (
    <table>
      <caption>
        <FormattedMessage id="reversals.title" defaultMessage="What did not stand on appeal" />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <FormattedMessage id="reversals.reason" defaultMessage="Reason" />
          </th>
          <th scope="col">
            <FormattedMessage id="reversals.decided" defaultMessage="Decided" />
          </th>
          <th scope="col">
            <FormattedMessage id="reversals.appealed" defaultMessage="Appealed" />
          </th>
          <th scope="col">
            <FormattedMessage id="reversals.reversed" defaultMessage="Reversed" />
          </th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ reason, decided, appealed, reversed }) => (
          <tr key={reason ?? 'none'}>
            <th scope="row">
              {reason ? (
                <ReasonWords reason={reason} />
              ) : (
                <FormattedMessage id="reversals.none" defaultMessage="without a reason from the list" />
              )}
            </th>
            <td>{decided}</td>
            <td>{appealed}</td>
            <td>{reversed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
