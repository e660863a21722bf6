/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../test/show';
import { MoreLink } from './more-link';

const address = () => screen.getByRole('link', { name: 'Show more' }).getAttribute('href');

describe('the link to the next page', () => {
  it('keeps what the list is about, and goes on after its end', () => {
    show(<MoreLink endCursor="abc=" />, { url: '/?sort=top&topic=dating&after=before' });

    expect(address()).toBe('/?sort=top&topic=dating&after=abc%3D');
  });

  it('forgets the one comment that the page began with', () => {
    show(<MoreLink endCursor="abc" also={{ under: 'A' }} />, { url: '/d/1?comment=A.3' });

    expect(address()).toBe('/d/1?under=A&after=abc');
  });

  it.each([null, undefined])('is not there at the end of a list (%s)', (endCursor) => {
    show(<MoreLink endCursor={endCursor} />);

    expect(screen.queryByRole('link')).toBeNull();
  });
});
