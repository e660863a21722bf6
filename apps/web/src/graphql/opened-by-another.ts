import { language } from '../ui/language';
import { graphql } from './generated/gql';
import type { Executed, RunDocument } from './load-context';

const Sender = graphql(`
  query Sender {
    viewer {
      member {
        id
        name
      }
    }
  }
`);

/** Whether a member sends what another one opened and wrote, and has not said that it is theirs. */
export function isOfAnother(form: FormData, memberId: string | null): boolean {
  const opener = form.get('openedBy');

  return memberId !== null && !!opener && opener !== memberId && form.get('sentBy') !== memberId;
}

/** Reads as ever, and answers everything that would write with the question whose it is. */
export const askFirst =
  (run: RunDocument): RunDocument =>
  async (document, variables) =>
    document.toString().trimStart().startsWith('mutation') ? question(run) : run(document, variables);

async function question(run: RunDocument): Promise<Executed<never>> {
  const { data } = await run(Sender, {});
  const sendAs = data?.viewer?.member;
  const message = language.formatMessage(
    {
      id: 'refusal.openedByAnother',
      defaultMessage:
        'Another member opened this form in this browser, and you are signed in as {name} now. So nothing was sent. What is written here stays, for you to copy or to send as yourself.',
    },
    { name: sendAs?.name ?? '' },
  );

  return { data: null, errors: [{ message, extensions: { code: 'CONFLICT', sendAs } }] };
}
