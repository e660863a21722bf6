import { describe, expect, it } from '@jest/globals';
import { Routes } from './routes';

const routes = new Routes();
routes.learn({
  root: { path: '' },
  frame: { parentId: 'root' },
  feed: { parentId: 'frame' },
  letter: { path: 'd/:number/:slug?', parentId: 'frame' },
  newGuide: { path: 'articles/new', parentId: 'frame' },
  guide: { path: 'articles/:slug', parentId: 'frame' },
  member: { path: 'm/:handle', parentId: 'frame' },
  nowhere: { path: '*', parentId: 'frame' },
});

describe('the name of a place', () => {
  it.each([
    ['/', '/'],
    ['/?topic=family', '/'],
    ['/_root.data?topic=family', '/'],
    ['/d/17', '/d/:number/:slug?'],
    ['/d/17/my-mother-reads', '/d/:number/:slug?'],
    ['/d/17/my-mother-reads.data?_routes=letter', '/d/:number/:slug?'],
    ['/d/17/_.data', '/d/:number/:slug?'],
    ['/D/17/', '/d/:number/:slug?'],
    ['/articles/new', '/articles/new'],
    ['/articles/old', '/articles/:slug'],
    ['/m/ana', '/m/:handle'],
    ['/m/ana.b', '/m/:handle'],
    ['/graphql?query=%7Btopics%7D', '/graphql'],
    ['/graphql/', '/graphql'],
    ['/livez', '/livez'],
    ['/assets/entry-1a2b.js', '/assets/*'],
    ['/favicon.ico', '(file)'],
    ['/wp-admin/setup.php', '(file)'],
    ['/my/mother', '/*'],
    ['//d/1', '/*'],
    ['http://elsewhere.test/m/ana', '(nowhere)'],
    ['', '/'],
  ])('%s is %s', (url, name) => {
    expect(routes.nameOf(url)).toBe(name);
  });

  it('is nowhere while there are no pages', () => {
    expect(new Routes().nameOf('/m/ana')).toBe('(nowhere)');
    expect(new Routes().nameOf('/graphql')).toBe('/graphql');
  });
});
