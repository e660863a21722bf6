import ipaddr from 'ipaddr.js';

/** IPv4 addresses written in IPv6 (`::ffff:1.2.3.4`) are IPv4 addresses here. */
type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** An address and how many of its leading bits count. */
export type Range = readonly [Address, number];

const mappedBits = 96;
/** What one customer has of IPv6: 2^64 addresses, so that counting single ones counts nobody. */
const groupsOfNetwork = 4;

/** Undefined for what is no address. IPv4 in four decimal parts alone: `010.1` means something else to everybody. */
function read(text: string): Address | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return undefined;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv6) address.zoneId = undefined; // `%eth0` is this machine's name for the way to it
  return address;
}

export const isAddress = (text: string): boolean => read(text) !== undefined;

/**
 * Addresses and ranges, separated by commas: `127.0.0.1, 10.0.0.0/8, ::1`. Throws what is wrong, as the end of a
 * sentence about them.
 */
export function readRanges(text: string): Range[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(readRange);
}

function readRange(entry: string): Range {
  const [, start = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const address = read(start);
  const longest = address?.kind() === 'ipv4' ? 32 : 128;
  const asIPv4 = address?.kind() === 'ipv4' && start.includes(':');
  const counted = bits === undefined ? longest : Number(bits) - (asIPv4 ? mappedBits : 0);
  if (!address || counted > longest || counted < 0)
    throw new Error(
      `must be addresses and ranges like 127.0.0.1, 10.0.0.0/8, fd00::/8, and "${entry}" is neither`,
    );
  if (counted === 0)
    throw new Error(`must not have "${entry}" in it: that is everybody, and anybody could claim any address`);
  return [address, counted];
}

const isIn = (ranges: readonly Range[], address: Address): boolean =>
  ranges.some(([start, bits]) => start.kind() === address.kind() && address.match(start, bits));

/** Whether an address is one of this list's. */
export function isAmong(ranges: readonly Range[], address: string): boolean {
  const known = read(address);
  return known !== undefined && isIn(ranges, known);
}

/** Whether an address is this machine's name for itself: 127.0.0.0/8 or ::1. */
export const isLoopback = (address: string): boolean => read(address)?.range() === 'loopback';

/** As some proxies write them: with a port, in brackets. */
const bare = (entry: string): string =>
  /^\[([^\]]*)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;

export interface Arrival {
  /** The other end of the connection. */
  peer: string | undefined;
  /** What X-Forwarded-For says; whoever is nearest to us stands last. */
  forwardedFor: string | undefined;
}

/**
 * Who is at the other end of the proxies that are trusted: each is asked only whom it had before it, so that nothing
 * that a visitor claims is ever believed.
 */
export function visitorBehind(trusted: readonly Range[], { peer, forwardedFor }: Arrival): string {
  let nearest = read(peer ?? '');
  if (!nearest) return 'unknown';
  const claimed = forwardedFor?.split(',') ?? [];
  while (claimed.length > 0 && isIn(trusted, nearest)) {
    const before = read(bare(claimed.pop()?.trim() ?? ''));
    if (!before) break;
    nearest = before;
  }
  return nearest.toString();
}

/** What limits count by: an IPv4 address, or the /64 that an IPv6 address is in. */
export function networkOf(address: string): string {
  const known = read(address);
  if (!(known instanceof ipaddr.IPv6)) return known?.toString() ?? address;
  const groups = known.parts.slice(0, groupsOfNetwork).map((group) => group.toString(16));
  return `${groups.join(':')}::/64`;
}
