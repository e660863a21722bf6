/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { somePost } from '../../test/posts';
import { show } from '../../test/show';
import { VoteBox } from './vote-box';

const box = (different: Parameters<typeof somePost>[0] = {}) => (
  <VoteBox post={somePost(different)} name="comment 6.1" anchor="6.1" />
);
const up = () => screen.getByRole('button', { name: /^Vote for comment 6\.1/ });
const down = () => screen.getByRole('button', { name: /^Vote against comment 6\.1/ });
const isPressed = (arrow: HTMLElement) => arrow.getAttribute('aria-pressed') === 'true';

/** A server that answers a vote when the spec says so. */
function server() {
  const asked: FormData[] = [];
  let answer: (answered: unknown) => void = () => undefined;
  const answered = new Promise((resolve) => (answer = resolve));
  const action = async ({ request }: { request: Request }) => {
    asked.push(await request.formData());
    return answered;
  };

  return { asked, action, answer };
}

describe('the arrows of a post', () => {
  it('say what they vote on, how many did, and which is pressed', () => {
    show(box({ viewerVote: 'DOWN' }));

    expect(up().getAttribute('aria-label')).toBe('Vote for comment 6.1: 3 so far');
    expect(down().getAttribute('aria-label')).toBe('Vote against comment 6.1: 1 so far');
    expect([up(), down()].map(isPressed)).toEqual([false, true]);
  });

  it('show a vote before the server has answered, then what the server counted', async () => {
    const { action, asked, answer } = server();
    const { user } = show(box(), { action });

    await user.click(up());
    expect(up().textContent).toBe('4');
    expect(isPressed(up())).toBe(true);
    await waitFor(() => expect(asked[0]?.get('value')).toBe('UP'));

    answer({ tally: { upVotes: 9, downVotes: 2, viewerVote: 'UP' } });
    await waitFor(() => expect([up(), down()].map((arrow) => arrow.textContent)).toEqual(['9', '2']));
  });

  it('take the vote back when pressed again', async () => {
    const { action, asked } = server();
    const { user } = show(box({ viewerVote: 'UP' }), { action });

    await user.click(up());
    expect(up().textContent).toBe('2');
    await waitFor(() => expect(asked[0]?.get('value')).toBe('NONE'));
  });

  it('put a refused vote back, and say why', async () => {
    const refusal = { code: 'TOO_SOON', message: 'That was your last vote for today.' };
    const { action, answer } = server();
    const { user } = show(box(), { action });

    await user.click(up());
    answer({ refusal, form: 'vote:p1', entered: {} });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(refusal.message));
    expect(up().textContent).toBe('3');
    expect(isPressed(up())).toBe(false);
  });

  it('are not there for who cannot vote: the counts are', () => {
    show(box({ viewerCanVote: false }));

    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText(/^3 votes for, 1 against/).textContent).toContain('comment 6.1');
  });
});
