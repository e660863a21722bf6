import type { Random } from '@quandary/random';

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** A version 7 UUID of this moment: ids lie in the index in the order in which things were written. */
export function uuidAt(milliseconds: number, random: Random): string {
  const time = hex(Math.floor(milliseconds), 12);
  const version = hex(0x7000 | (random.bits() & 0x0fff), 4);
  const variant = hex(0x8000 | (random.bits() & 0x3fff), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${hex(random.bits(), 8)}${hex(random.bits() & 0xffff, 4)}`;
}
