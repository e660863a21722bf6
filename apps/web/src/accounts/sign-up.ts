import { signUpInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { sameOriginPath } from '../ui/same-origin-path';

const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      member {
        handle
      }
    }
  }
`);

export async function signUp({ form, run }: Submission) {
  const input = {
    email: text(form, 'email').trim(),
    password: text(form, 'password'),
    handle: text(form, 'handle').trim(),
    name: text(form, 'name').trim() || null,
  };
  const written = await write(run, SignUp, checked(signUpInput, input));
  if ('refusal' in written) return refuse(written.refusal, form);

  return redirect(sameOriginPath(text(form, 'returnTo')), 303);
}
