import { signInInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { sameOriginPath } from '../ui/same-origin-path';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      member {
        handle
      }
    }
  }
`);

/** The mutation sets the session's cookie; nothing about it passes through here. */
export async function signIn({ form, run }: Submission) {
  const input = { email: text(form, 'email').trim(), password: text(form, 'password') };
  const written = await write(run, SignIn, checked(signInInput, input));
  if ('refusal' in written) return refuse(written.refusal, form);

  return redirect(sameOriginPath(text(form, 'returnTo')), 303);
}
