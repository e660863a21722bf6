import { IN, input, NO, NONE, onlyAdmin, onlyStaff, query, type Row } from './access-table';

/** Who may decide, answer and appeal. */
export const decisionRows: readonly Row[] = [
  { operation: 'reversals', run: query('reversals { reversed }'), expect: onlyStaff },
  {
    operation: 'appeal',
    run: ({ comment, once }) =>
      input('appeal', 'AppealInput', '{ appeal { id } }', { decisionId: comment.id, text: once }),
    expect: [IN, NONE, NONE, NONE, NONE, NONE],
  },
  {
    operation: 'decideAppeal',
    run: ({ comment, once }) =>
      input('decideAppeal', 'DecideAppealInput', '{ appeal { id } }', {
        ...{ appealId: comment.id, uphold: true, text: once },
      }),
    expect: [IN, NO, NO, NO, NONE, NONE],
  },
  {
    operation: 'acknowledgeWarning',
    run: ({ comment }) =>
      input('acknowledgeWarning', 'AcknowledgeWarningInput', '{ decision { id } }', {
        decisionId: comment.id,
      }),
    expect: [IN, 'CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT'],
  },
  {
    operation: 'liftSuspension',
    run: ({ comment, once }) =>
      input('liftSuspension', 'LiftSuspensionInput', '{ lifted }', { postId: comment.id, text: once }),
    expect: onlyStaff,
  },
  { operation: 'suspensionProposals', run: query('suspensionProposals { id }'), expect: onlyAdmin },
  {
    operation: 'proposeSuspension',
    run: ({ itemId, once }) =>
      input('proposeSuspension', 'ProposeSuspensionInput', '{ proposal { id } }', {
        ...{
          reviewItemId: itemId,
          reason: 'OTHER',
          explanation: once,
          suspendUntil: '2099-01-01T00:00:00.000Z',
        },
      }),
    expect: onlyAdmin,
  },
  {
    operation: 'confirmSuspension',
    run: ({ comment }) =>
      input('confirmSuspension', 'ConfirmSuspensionInput', '{ decision { id } }', { proposalId: comment.id }),
    expect: [IN, NO, NO, NO, NO, NONE],
  },
];
