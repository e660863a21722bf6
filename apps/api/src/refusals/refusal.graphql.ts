import { REFUSALS, type RefusalCode, type RefusalReason as Reason } from '@quandary/rules';
import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of';

const reasons = Object.assign({}, ...Object.values(REFUSALS)) as Record<Reason, string>;

export const RefusalReason = enumOf<Reason>({
  name: 'RefusalReason',
  description:
    'Why something was refused: `extensions.reason` of an error. The error has more in its extensions where the description of a reason names it.',
  words: reasons,
});

export const ErrorCode = enumOf<RefusalCode | 'INTERNAL'>({
  name: 'ErrorCode',
  description: 'What kind of failure an error is: its `extensions.code`.',
  words: {
    UNAUTHENTICATED: 'Nobody is signed in, and the operation needs somebody.',
    FORBIDDEN: 'This viewer may not, now and later.',
    NOT_FOUND: 'It does not exist, or this viewer may not see it: both get the same answer.',
    INVALID: 'The request is wrong. `extensions.field` says where, as in "input.body".',
    CONFLICT: 'Things are no longer as the request assumes.',
    TOO_SOON: 'The viewer reached a limit. `extensions.retryAfter` is the number of seconds to wait.',
    UNAVAILABLE:
      'The site cannot answer at this moment. `extensions.retryAfter` is the number of seconds to wait.',
    INTERNAL:
      'Nobody foresaw the failure. `extensions.errorId` names it in the log of the site; there is no reason.',
  },
});

@ObjectType('Refusal', { description: 'One way in which the API refuses.' })
export class RefusalType {
  @Field(() => RefusalReason, { description: 'The `extensions.reason` of the error.' })
  reason: Reason;

  @Field(() => ErrorCode, { description: 'The `extensions.code` of the error: each reason has one.' })
  code: RefusalCode;

  @Field({ description: 'When it happens, in English, for authors of programs.' })
  meaning: string;
}
