// A certificate for every host name of the local web, made when it is needed: node:crypto can make keys and sign, so the few
// bytes of X.509 (RFC 5280) around that are written here, and no openssl has to be installed.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM */
  readonly key: string;
  /** PEM */
  readonly cert: string;
  /** SHA-256 of its public key, base64: by this a browser can be told to accept this one and no other. */
  readonly keyHash: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Valid for a day from now, for the names given ("*.example" is a name too). Browsers have to be told to accept it. */
export function selfSignedCertificate(names: readonly string[], now = Date.now()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));
  const issuer = sequence(set(sequence(objectId('550403'), der(0x0c, Buffer.from('Local web')))));
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const alternativeNames = sequence(...names.map((name) => der(0x82, Buffer.from(name))));
  const publicBytes = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    issuer,
    sequence(utcTime(now - DAY / 24), utcTime(now + DAY)),
    issuer,
    publicBytes,
    der(0xa3, sequence(sequence(objectId('551d11'), der(0x04, alternativeNames)))),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: pem(sequence(body, ecdsaWithSha256, signature)),
    keyHash: createHash('sha256').update(publicBytes).digest('base64'),
  };
}

/** One DER element: tag, length, content. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const header = length < 0x80 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(header), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function set(...parts: readonly Buffer[]): Buffer {
  return der(0x31, Buffer.concat(parts));
}

function objectId(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function utcTime(time: number): Buffer {
  const digits = new Date(time).toISOString().replaceAll(/[-:T]/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
