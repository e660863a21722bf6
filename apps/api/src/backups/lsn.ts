/** Sixteen megabytes: what initdb makes, and the only size that this room reads. */
export const segmentBytes = 16n * 1024n * 1024n;
const segmentsInFile = 0x1_0000_0000n / segmentBytes;

/** A place in the write-ahead log, in bytes since its beginning, of what Postgres writes as "16/B374D848". */
export function lsnOf(text: string): bigint {
  const [high = '', low = ''] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

export const textOfLsn = (lsn: bigint): string =>
  `${(lsn >> 32n).toString(16)}/${(lsn & 0xffff_ffffn).toString(16)}`.toUpperCase();

/** Where the segment that holds this place begins. */
export const segmentStart = (lsn: bigint): bigint => lsn - (lsn % segmentBytes);

/** The file of pg_wal that holds this place. */
export function segmentName(timeline: number, lsn: bigint): string {
  const segment = lsn / segmentBytes;
  const parts = [BigInt(timeline), segment / segmentsInFile, segment % segmentsInFile];
  return parts.map((part) => hex(part, 8)).join('');
}

export const hex = (number: bigint, digits: number): string =>
  number.toString(16).toUpperCase().padStart(digits, '0');
