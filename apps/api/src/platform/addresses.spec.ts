import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { networkOf, readRanges, visitorBehind } from './addresses';

const trusted = readRanges('127.0.0.1, 10.0.0.0/8, fd00::/8, ::ffff:192.168.0.0/112');

describe('where a visitor is', () => {
  it.each([
    ['nobody claims anything', '203.0.113.9', undefined, '203.0.113.9'],
    ['a stranger claims something', '203.0.113.9', '198.51.100.7', '203.0.113.9'],
    ['a proxy says it', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['a proxy of the local network says it, over IPv6', '::ffff:10.1.2.3', '2001:DB8:0::7', '2001:db8::7'],
    ['a proxy of an IPv4 range written as IPv6 says it', '192.168.7.7', '198.51.100.7', '198.51.100.7'],
    ['a visitor forged what stands before', '127.0.0.1', '1.1.1.1, 198.51.100.7', '198.51.100.7'],
    [
      'several proxies stand in a row',
      '127.0.0.1',
      '1.1.1.1, 198.51.100.7, fd00::1,10.9.9.9',
      '198.51.100.7',
    ],
    ['a proxy says nothing', '127.0.0.1', undefined, '127.0.0.1'],
    ['a proxy says an empty word', '127.0.0.1', '', '127.0.0.1'],
    ['only proxies are named', '127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['a word in between is no address', '127.0.0.1', '198.51.100.7, unknown, 10.0.0.2', '10.0.0.2'],
    ['an entry is missing', '127.0.0.1', '198.51.100.7,, 10.0.0.2', '10.0.0.2'],
    ['a spelling means different things to different programs', '127.0.0.1', '0198.51.100.7', '127.0.0.1'],
    ['a proxy writes the port as well', '127.0.0.1', '198.51.100.7:61234', '198.51.100.7'],
    ['a proxy writes brackets and a port', '127.0.0.1', '[2001:db8::7]:61234', '2001:db8::7'],
    ['the mapped spelling is used', '127.0.0.1', '::ffff:198.51.100.7', '198.51.100.7'],
    ['the peer is known by its network card as well', 'fe80::1%eth0', undefined, 'fe80::1'],
    ['the connection has ended', undefined, '198.51.100.7', 'unknown'],
  ])('is known when %s', (_when, peer, forwardedFor, visitor) => {
    expect(visitorBehind(trusted, { peer, forwardedFor })).toBe(visitor);
  });

  const anything = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.string(),
    fc.constantFrom('127.0.0.1', '10.0.0.1', 'unknown', ''),
  );
  const claims = fc.array(anything).map((entries) => entries.join(', '));

  it('is never what somebody claims whom nobody trusts', () => {
    const strangers = fc.oneof(
      fc.ipV4().filter((address) => !/^(?:127\.0\.0\.1$|10\.|192\.168\.)/.test(address)),
      fc.constantFrom('2001:db8::1', '::1', 'fe80::1'),
    );
    fc.assert(
      fc.property(strangers, claims, (peer, forwardedFor) => {
        const alone = visitorBehind(trusted, { peer, forwardedFor: undefined });
        expect(visitorBehind(trusted, { peer, forwardedFor })).toBe(alone);
        expect(visitorBehind([], { peer: '127.0.0.1', forwardedFor })).toBe('127.0.0.1');
      }),
    );
  });

  it('is what the proxy saw, whatever the visitor sent along', () => {
    fc.assert(
      fc.property(claims, (forged) => {
        const forwardedFor = `${forged}, 198.51.100.7`;
        expect(visitorBehind(trusted, { peer: '127.0.0.1', forwardedFor })).toBe('198.51.100.7');
      }),
    );
  });
});

describe('what limits count by', () => {
  const group = fc.integer({ min: 0, max: 0xffff });
  const network = fc.tuple(fc.integer({ min: 0x2000, max: 0x3fff }), group, group, group);
  const host = fc.tuple(group, group, group, group);
  const hex = (value: number) => value.toString(16);
  const short = (groups: number[]) => new URL(`http://[${groups.map(hex).join(':')}]`).hostname.slice(1, -1);
  const spellings: ((groups: number[]) => string)[] = [
    short,
    (groups) => groups.map(hex).join(':'),
    (groups) => groups.map((each) => hex(each).padStart(4, '0')).join(':'),
    (groups) => short(groups).toUpperCase(),
    (groups) => `${short(groups)}%eth0`,
    (groups) => {
      const [high = 0, low = 0] = groups.slice(6);
      const dotted = [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
      return `${groups.slice(0, 6).map(hex).join(':')}:${dotted}`;
    },
  ];

  it('is one for all addresses of an IPv6 /64, in any spelling', () => {
    const spelled = fc.tuple(host, fc.constantFrom(...spellings));
    fc.assert(
      fc.property(network, spelled, spelled, (prefix, [one, spellOne], [other, spellOther]) => {
        expect(networkOf(spellOne([...prefix, ...one]))).toBe(networkOf(spellOther([...prefix, ...other])));
      }),
    );
  });

  it('differs between two of them', () => {
    fc.assert(
      fc.property(network, network, host, (one, other, rest) => {
        const same = one.join() === other.join();
        expect(networkOf(short([...one, ...rest])) === networkOf(short([...other, ...rest]))).toBe(same);
      }),
    );
  });

  it('is an IPv4 address whole, also when IPv6 carries it', () => {
    expect(networkOf('198.51.100.7')).toBe('198.51.100.7');
    expect(networkOf('::ffff:198.51.100.7')).toBe('198.51.100.7');
    expect(networkOf('::ffff:c633:6407')).toBe('198.51.100.7');
    expect(networkOf('198.51.100.8')).not.toBe(networkOf('198.51.100.7'));
  });

  it('is one for everybody whose address is unknown', () => {
    expect(networkOf('unknown')).toBe('unknown');
  });
});

describe('the proxies that are trusted', () => {
  it.each([
    'localhost',
    '10.0.0.0/33',
    '10.0.0/8',
    '::1/129',
    '::ffff:10.0.0.0/24',
    '1.2.3.4/',
    'fd00::/x',
    '08.0.0.1',
  ])('are not %s', (entry) => {
    expect(() => readRanges(`127.0.0.1,${entry}`)).toThrow(`"${entry}" is neither`);
  });

  it.each(['0.0.0.0/0', '::/0', '::ffff:0.0.0.0/96'])('are not everybody: %s', (entry) => {
    expect(() => readRanges(entry)).toThrow('everybody');
  });

  it('may be none', () => {
    expect(readRanges('')).toEqual([]);
    expect(readRanges(' , ')).toEqual([]);
  });
});
