import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pressed, withVote, type Tally } from './tally';

const tally: Tally = { upVotes: 3, downVotes: 1, viewerVote: 'NONE' };
const values = fc.constantFrom('UP' as const, 'DOWN' as const, 'NONE' as const);

describe('the counts while a vote is on its way', () => {
  it('adds a vote', () => {
    expect(withVote(tally, 'UP')).toEqual({ upVotes: 4, downVotes: 1, viewerVote: 'UP' });
  });

  it('moves a vote from one side to the other', () => {
    expect(withVote({ ...tally, viewerVote: 'UP' }, 'DOWN')).toEqual({
      upVotes: 2,
      downVotes: 2,
      viewerVote: 'DOWN',
    });
  });

  it('takes a vote back when its arrow is pressed again', () => {
    expect(pressed({ ...tally, viewerVote: 'UP' }, 'UP')).toBe('NONE');
    expect(pressed({ ...tally, viewerVote: 'UP' }, 'DOWN')).toBe('DOWN');
  });

  it('comes back to where it began, whatever was pressed in between', () => {
    fc.assert(
      fc.property(fc.array(values), (presses) => {
        const after = presses.reduce((at, value) => withVote(at, value), tally);
        expect(withVote(after, 'NONE')).toEqual(tally);
      }),
    );
  });
});
