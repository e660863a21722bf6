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

export interface Compressed {
  body: Buffer;
  /** The name of what was done to it, for Content-Encoding. */
  encoding: 'br' | 'gzip' | undefined;
}

/** Compresses a finished page in one piece, in the way that the reader likes best. */
export async function compressed(body: Buffer, type: string, accepts: string): Promise<Compressed> {
  if (body.length < worthIt || !text.test(type)) return { body, encoding: undefined };
  if (isAccepted('br', accepts)) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    };
    return { body: await brotli(body, { params }), encoding: 'br' };
  }
  if (isAccepted('gzip', accepts)) return { body: await zip(body, { level: gzipLevel }), encoding: 'gzip' };
  return { body, encoding: undefined };
}

/** `gzip, br;q=0.5`: named, and not with a quality of nothing. */
function isAccepted(encoding: string, accepts: string): boolean {
  return accepts.split(',').some((part) => {
    const [name, quality = ''] = part.split(';');
    return name?.trim().toLowerCase() === encoding && !/^\s*q=0(?:\.0+)?\s*$/.test(quality);
  });
}
