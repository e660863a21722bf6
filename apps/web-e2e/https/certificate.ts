import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/**
 * A certificate that nobody but itself vouches for, made when it is needed: no program, no package, no key in the
 * repository. It is ASN.1 in DER (RFC 5280), as little of it as a browser reads.
 */

const days = 24 * 60 * 60 * 1000;
const longestShortLength = 0x7f;

const tags = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  objectId: 0x06,
  text: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
  dnsName: 0x82,
};
/** Object identifiers, encoded: ecdsa-with-SHA256, commonName, subjectAltName. */
const ecdsaWithSha256 = '2a8648ce3d040302';
const commonName = '550403';
const subjectAltName = '551d11';

function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const digits = length.subarray(length.findIndex((byte) => byte > 0));
  const long = content.length > longestShortLength;
  return Buffer.concat([
    Buffer.from(long ? [tag, 0x80 | digits.length, ...digits] : [tag, content.length]),
    content,
  ]);
}

const sequence = (...parts: Uint8Array[]) => der(tags.sequence, ...parts);
const objectId = (hex: string) => der(tags.objectId, Buffer.from(hex, 'hex'));
const bits = (content: Uint8Array) => der(tags.bits, Buffer.of(0), content);

/** YYMMDDHHMMSSZ */
const time = (at: Date) =>
  der(tags.time, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(2, 14)}Z`, 'latin1'));

/**
 * @param name the host that it is for
 * @returns PEM, valid from yesterday until tomorrow
 */
export function selfSigned(name: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(objectId(ecdsaWithSha256));
  const host = sequence(
    der(tags.set, sequence(objectId(commonName), der(tags.text, Buffer.from(name, 'latin1')))),
  );
  const names = sequence(der(tags.dnsName, Buffer.from(name, 'latin1')));
  const now = Date.now();
  const signed = sequence(
    der(tags.version, der(tags.integer, Buffer.of(2))), // counted from nought: version 3
    der(tags.integer, Buffer.of(1), randomBytes(8)), // positive, and new every time, or browsers mix them up
    algorithm,
    host,
    sequence(time(new Date(now - days)), time(new Date(now + days))),
    host,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(tags.extensions, sequence(sequence(objectId(subjectAltName), der(tags.octets, names)))),
  );
  const whole = sequence(signed, algorithm, bits(sign('sha256', signed, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}
