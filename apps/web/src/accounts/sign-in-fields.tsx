import { SIGN_IN_FIELDS } from '@quandary/rules';
import { useIntl } from 'react-intl';
import { TextField } from '../ui/field';
import type { Refused } from '../ui/refusal';
import { errorOf } from '../ui/trouble';

export function SignInFields({ refused }: { refused: Refused | undefined }) {
  const intl = useIntl();

  return (
    <>
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        {...SIGN_IN_FIELDS.email}
        label={intl.formatMessage({ id: 'accounts.email', defaultMessage: 'E-mail address' })}
        defaultValue={refused?.entered['email']}
        error={errorOf(refused, 'email')}
      />
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        {...SIGN_IN_FIELDS.password}
        label={intl.formatMessage({ id: 'accounts.password', defaultMessage: 'Password' })}
        error={errorOf(refused, 'password')}
      />
    </>
  );
}
