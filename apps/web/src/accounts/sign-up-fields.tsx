import { useIntl } from 'react-intl';
import { TextField } from '../ui/field';
import type { Refused } from '../ui/refusal';
import { errorOf } from '../ui/trouble';

export function SignUpFields({ refused }: { refused: Refused | undefined }) {
  const intl = useIntl();

  return (
    <>
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        required
        label={intl.formatMessage({ id: 'accounts.email', defaultMessage: 'E-mail address' })}
        hint={intl.formatMessage({
          id: 'signUp.email.hint',
          defaultMessage: 'To sign in with. Nobody else sees it.',
        })}
        defaultValue={refused?.entered['email']}
        error={errorOf(refused, 'email')}
      />
      <TextField
        name="handle"
        autoComplete="nickname"
        autoCapitalize="none"
        spellCheck={false}
        required
        label={intl.formatMessage({ id: 'signUp.handle', defaultMessage: 'Handle' })}
        hint={intl.formatMessage({
          id: 'signUp.handle.hint',
          defaultMessage: 'Small letters, numbers and dashes. It stands in the address of your page.',
        })}
        defaultValue={refused?.entered['handle']}
        error={errorOf(refused, 'handle')}
      />
      <TextField
        name="name"
        autoComplete="name"
        label={intl.formatMessage({ id: 'signUp.name', defaultMessage: 'Name to show (if you like)' })}
        hint={intl.formatMessage({
          id: 'signUp.name.hint',
          defaultMessage: 'Stands beside what you say. It need not be the one in your passport.',
        })}
        defaultValue={refused?.entered['name']}
        error={errorOf(refused, 'name')}
      />
      <TextField
        name="password"
        type="password"
        autoComplete="new-password"
        required
        label={intl.formatMessage({ id: 'accounts.password', defaultMessage: 'Password' })}
        hint={intl.formatMessage({
          id: 'signUp.password.hint',
          defaultMessage:
            'Fifteen characters or more. Four words that have nothing to do with each other are good.',
        })}
        error={errorOf(refused, 'password')}
      />
    </>
  );
}
