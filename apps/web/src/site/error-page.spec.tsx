/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { show } from '../../test/show';
import { ErrorPage } from './error-page';

const thrown = (status: number, data: unknown = null) => ({ status, statusText: '', internal: false, data });
const heading = () => screen.getByRole('heading').textContent;

afterEach(() => void jest.restoreAllMocks());

describe('a page that could not be shown', () => {
  it('that is nowhere leads to the search and to the letters', () => {
    show(<ErrorPage error={thrown(404)} />);

    expect(heading()).toBe('There is nothing at this address');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/search', '/']);
  });

  it('that is for members leads to the door, and back', () => {
    show(<ErrorPage error={thrown(401)} />, { url: '/ask?topic=work' });

    expect(heading()).toBe('This page is for members');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/sign-in?returnTo=%2Fask%3Ftopic%3Dwork');
  });

  it('that is somebody else’s says so in the words of the server', () => {
    show(<ErrorPage error={thrown(403, { code: 'FORBIDDEN', message: 'Only coaches answer.' })} />);

    expect(screen.getByText('Only coaches answer.')).toBeTruthy();
  });

  it('for which there is no time says when to come back', () => {
    show(<ErrorPage error={thrown(503, { code: 'UNAVAILABLE', message: 'Too many at once.' })} />);

    expect(heading()).toBe('Not at this moment');
    expect(screen.getByText('Too many at once.')).toBeTruthy();
    expect(screen.getByText(/load the page again in a moment/)).toBeTruthy();
  });

  it('that was asked for too often says why and when', () => {
    show(<ErrorPage error={thrown(429, { code: 'TOO_SOON', message: 'That was often.' })} />);

    expect(heading()).toBe('Not at this moment');
    expect(screen.getByText('That was often.')).toBeTruthy();
  });

  it('that broke blames nobody, gives the number of the fault, and tells nothing of its cause', () => {
    show(<ErrorPage error={thrown(500, { errorId: 'e-77', message: 'duplicate key value' })} />);

    expect(heading()).toBe('Something broke on our side');
    expect(screen.getByText('e-77')).toBeTruthy();
    expect(document.body.textContent).not.toContain('duplicate');
  });

  it('tells a browser without a connection that it is the connection, as soon as it is', () => {
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    show(<ErrorPage error={new TypeError('Failed to fetch')} />);
    expect(heading()).toBe('Something broke on our side');

    online.mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(heading()).toBe('You seem to be offline');
  });
});
