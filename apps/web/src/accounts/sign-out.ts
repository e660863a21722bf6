import { redirect } from 'react-router';
import { refuse, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export async function signOut({ form, run }: Submission) {
  const written = await write(run, SignOut, {});
  if ('refusal' in written && written.refusal.code !== 'UNAUTHENTICATED')
    return refuse(written.refusal, form);

  return redirect('/', 303);
}
