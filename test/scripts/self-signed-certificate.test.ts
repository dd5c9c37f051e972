// The certificate of the local web: one that Node's own parser takes, for the names it is meant for.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { selfSignedCertificate } from '../../scripts/browsers/self-signed-certificate.ts';

describe('a certificate made here', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const { key, cert } = selfSignedCertificate(['*.news.example', 'localhost'], now);
  const parsed = new X509Certificate(cert);

  it('is signed by its own key', () => {
    expect(parsed.checkPrivateKey(createPrivateKey(key))).toBe(true);
    expect(parsed.verify(parsed.publicKey)).toBe(true);
  });

  it('is for these hosts and no others', () => {
    expect(parsed.checkHost('www.news.example')).toBe('*.news.example');
    expect(parsed.checkHost('localhost')).toBe('localhost');
    expect(parsed.checkHost('news.test')).toBeUndefined();
  });

  it('is good for a day', () => {
    expect(Date.parse(parsed.validFrom)).toBeLessThan(now);
    expect(Date.parse(parsed.validTo)).toBe(now + 24 * 60 * 60 * 1000);
  });
});
