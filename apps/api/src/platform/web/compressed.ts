import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Shorter answers fit one packet anyway. */
const worthIt = 1_024;
/** Of eleven: a page of ours comes out smaller than by gzip, and takes less time. */
const brotliQuality = 4;
const gzipLevel = 6;

const text = /^text\/|^application\/(?:json|javascript|manifest\+json)|^image\/svg\+xml/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The name of what is done to a page, for Content-Encoding. */
export type Encoding = 'br' | 'gzip';

export interface Compressed {
  body: Buffer;
  encoding: Encoding | undefined;
}

/** What the reader likes best, of what we do. */
export function encodingFor(accepts: string): Encoding | undefined {
  return (['br', 'gzip'] as const).find((encoding) => isAccepted(encoding, accepts));
}

/** Compresses a finished page in one piece, in the way that the reader likes best. */
export async function compressed(body: Buffer, type: string, accepts: string): Promise<Compressed> {
  const encoding = body.length < worthIt || !text.test(type) ? undefined : encodingFor(accepts);
  switch (encoding) {
    case 'br':
      return { body: await brotli(body, { params: brotliParams(body) }), encoding };
    case 'gzip':
      return { body: await zip(body, { level: gzipLevel }), encoding };
    case undefined:
      return { body, encoding };
  }
}

const brotliParams = ({ length }: Buffer) => ({
  [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
  [constants.BROTLI_PARAM_SIZE_HINT]: length,
});

/** `gzip, br;q=0.5`: named, and not with a quality of nothing. */
function isAccepted(encoding: string, accepts: string): boolean {
  return accepts.split(',').some((part) => {
    const [name, quality = ''] = part.split(';');
    return name?.trim().toLowerCase() === encoding && !/^\s*q=0(?:\.0+)?\s*$/.test(quality);
  });
}
