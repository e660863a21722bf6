import { SIGN_UP_FIELDS } from '@quandary/rules';
import { defineMessages, useIntl } from 'react-intl';
import { TextField } from '../ui/field';
import type { Refused } from '../ui/refusal';
import { errorOf } from '../ui/trouble';

const words = defineMessages({
  email: { id: 'accounts.email', defaultMessage: 'E-mail address' },
  emailHint: { id: 'signUp.email.hint', defaultMessage: 'To sign in with. Nobody else sees it.' },
  handle: { id: 'signUp.handle', defaultMessage: 'Handle' },
  handleHint: {
    id: 'signUp.handle.hint',
    defaultMessage: 'Small letters, numbers and dashes. It stands in the address of your page.',
  },
  name: { id: 'signUp.name', defaultMessage: 'Name to show (if you like)' },
  nameHint: {
    id: 'signUp.name.hint',
    defaultMessage:
      'Stands beside what you say. It need not be the one in your passport, and is nobody else’s here.',
  },
  password: { id: 'accounts.password', defaultMessage: 'Password' },
});

const fields = [
  { name: 'email', label: words.email, type: 'email', autoComplete: 'username' },
  { name: 'handle', label: words.handle, type: 'text', autoComplete: 'nickname' },
  { name: 'name', label: words.name, type: 'text', autoComplete: 'name' },
  { name: 'password', label: words.password, type: 'password', autoComplete: 'new-password' },
] as const;

export function SignUpFields({ refused }: { refused: Refused | undefined }) {
  const intl = useIntl();
  const hints = {
    email: intl.formatMessage(words.emailHint),
    handle: intl.formatMessage(words.handleHint),
    name: intl.formatMessage(words.nameHint),
    password: intl.formatMessage(
      {
        id: 'signUp.password.hint',
        defaultMessage:
          '{least, plural, one {# character} other {# characters}} or more. Four words that have nothing to do with each other are good.',
      },
      { least: SIGN_UP_FIELDS.password.minLength },
    ),
  };

  return (
    <>
      {fields.map(({ name, label, type, autoComplete }) => (
        <TextField
          key={name}
          name={name}
          type={type}
          autoComplete={autoComplete}
          autoCapitalize={name === 'name' ? 'words' : 'none'}
          spellCheck={false}
          {...SIGN_UP_FIELDS[name]}
          label={intl.formatMessage(label)}
          hint={hints[name]}
          defaultValue={refused?.entered[name]}
          error={errorOf(refused, name)}
        />
      ))}
    </>
  );
}
