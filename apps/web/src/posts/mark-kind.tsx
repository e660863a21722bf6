import { FormattedMessage } from 'react-intl';

/** What a place in a text may be, in words. */
export function MarkKind({ kind }: { kind: string }) {
  return (
    <FormattedMessage
      id="look.kind"
      defaultMessage="{kind, select, phone {A telephone number} email {An e-mail address} address {An address} handle {A name that somebody uses elsewhere} profile_link {A link to somebody’s page} full_name {A full name} employer {Where somebody works} birth_date {A date of birth} number_plate {A number plate} account_number {The number of an account} own_words {Eight words in a row that you have published under your own name: whoever searches for them finds you} suicide {Thoughts of suicide} self_harm {Self-harm} abuse {Violence or control} child_danger {A child in danger} threat {A threat} unkind {An unkind sentence} word {A word from the lists of this site} other {Something that tells who somebody is}}"
      values={{ kind }}
    />
  );
}
