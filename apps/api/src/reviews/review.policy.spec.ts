import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '../accounts/viewer';
import type { Refusal } from '../platform/errors';
import { offersClaim, refusalToClaim, refusalToDecide, type ReviewFacts } from './review.policy';

const viewer = { id: 'me', roles: ['moderator'] } as unknown as Viewer;
const open: ReviewFacts = {
  state: 'open',
  claimerId: null,
  claimedRevision: null,
  revision: 0,
  postStatus: 'published',
  sealed: false,
  locked: false,
  mine: false,
  tookPart: false,
  byStaff: false,
  ownAppealed: false,
  appealed: false,
  inForce: false,
};
const mine: ReviewFacts = { ...open, state: 'claimed', claimerId: 'me', claimedRevision: 0 };
const theirs: ReviewFacts = { ...mine, claimerId: 'you' };
const decided: ReviewFacts = { ...open, state: 'decided' };
const codeOf = (refusal: Refusal) => refusal?.().code;

describe('taking an item', () => {
  it('is for whoever comes first, and again for whoever has it', () => {
    expect(refusalToClaim(open, viewer)).toBeNull();
    expect(refusalToClaim(mine, viewer)).toBeNull();
    expect(codeOf(refusalToClaim(theirs, viewer))).toBe('CONFLICT');
    expect(codeOf(refusalToClaim(decided, viewer))).toBe('CONFLICT');
  });

  it('is not for who wrote it, or wrote under the same letter', () => {
    expect(codeOf(refusalToClaim({ ...open, mine: true, tookPart: true }, viewer))).toBe('FORBIDDEN');
    expect(codeOf(refusalToClaim({ ...open, tookPart: true }, viewer))).toBe('FORBIDDEN');
  });

  it('is offered to who does not have it, or has it and has not seen the edit', () => {
    expect(offersClaim(open, viewer)).toBe(true);
    expect(offersClaim(mine, viewer)).toBe(false);
    expect(offersClaim({ ...mine, revision: 1 }, viewer)).toBe(true);
    expect(offersClaim(theirs, viewer)).toBe(false);
  });
});

describe('deciding', () => {
  it('needs no claim while nobody has one, and never somebody else’s', () => {
    expect(refusalToDecide(open, viewer, 'keep')).toBeNull();
    expect(refusalToDecide(mine, viewer, 'remove')).toBeNull();
    expect(codeOf(refusalToDecide(theirs, viewer, 'keep'))).toBe('CONFLICT');
  });

  it('is not for who wrote it, or wrote under the same letter', () => {
    expect(codeOf(refusalToDecide({ ...mine, mine: true, tookPart: true }, viewer, 'keep'))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(refusalToDecide({ ...mine, tookPart: true }, viewer, 'keep'))).toBe('FORBIDDEN');
  });

  it('binds to the text that was claimed, also when the claim has run out', () => {
    expect(codeOf(refusalToDecide({ ...mine, revision: 1 }, viewer, 'remove'))).toBe('CONFLICT');
    expect(codeOf(refusalToDecide({ ...mine, state: 'open', revision: 1 }, viewer, 'remove'))).toBe(
      'CONFLICT',
    );
    expect(refusalToDecide({ ...theirs, state: 'open', revision: 1 }, viewer, 'remove')).toBeNull();
  });

  it('suspends somebody behind a pen name like everybody else', () => {
    expect(refusalToDecide({ ...mine, sealed: true }, viewer, 'suspend')).toBeNull();
    expect(refusalToDecide({ ...mine, sealed: true }, viewer, 'remove')).toBeNull();
  });

  it('waits for the appeal against a decision, which nobody judges who took part in it', () => {
    expect(codeOf(refusalToDecide({ ...mine, appealed: true }, viewer, 'keep'))).toBe('CONFLICT');
    expect(codeOf(refusalToClaim({ ...mine, ownAppealed: true }, viewer))).toBe('FORBIDDEN');
    expect(codeOf(refusalToDecide({ ...mine, ownAppealed: true }, viewer, 'keep'))).toBe('FORBIDDEN');
  });

  it('lifts what binds, also when everything is decided', () => {
    const decided = { ...mine, state: 'decided' as const };
    expect(refusalToDecide({ ...decided, inForce: true }, viewer, 'lift')).toBeNull();
    expect(codeOf(refusalToDecide(decided, viewer, 'lift'))).toBe('CONFLICT');
  });

  it('suspends a colleague only by an admin', () => {
    const admin = { ...viewer, roles: ['admin'] } as Viewer;
    expect(codeOf(refusalToDecide({ ...mine, byStaff: true }, viewer, 'suspend'))).toBe('FORBIDDEN');
    expect(refusalToDecide({ ...mine, byStaff: true }, admin, 'suspend')).toBeNull();
    expect(refusalToDecide({ ...mine, byStaff: true }, viewer, 'remove')).toBeNull();
  });

  it('happens once, except that a removal may be undone', () => {
    const removed: ReviewFacts = { ...decided, postStatus: 'removed' };

    expect(codeOf(refusalToDecide(decided, viewer, 'remove'))).toBe('CONFLICT');
    expect(codeOf(refusalToDecide(removed, viewer, 'keep'))).toBe('CONFLICT');
    expect(refusalToDecide(removed, viewer, 'restore')).toBeNull();
  });

  it('restores what is gone or locked, and nothing that its author withdrew', () => {
    expect(refusalToDecide({ ...mine, postStatus: 'hidden' }, viewer, 'restore')).toBeNull();
    expect(refusalToDecide({ ...mine, locked: true }, viewer, 'restore')).toBeNull();
    expect(codeOf(refusalToDecide(mine, viewer, 'restore'))).toBe('CONFLICT');
    expect(codeOf(refusalToDecide({ ...decided, postStatus: 'withdrawn' }, viewer, 'restore'))).toBe(
      'CONFLICT',
    );
  });
});
