// Which addresses may be opened: public https pages, in whatever way the address is written.
import { describe, expect, test } from 'vitest';
import {
  isPageAddress,
  judgeAddress,
  PRIVATE_LABELS,
  sameAddress,
} from '../../../src/core/trace/address-policy.ts';
import { hasPublicSuffix } from '../../../src/platform/public-suffix.ts';

const judge = (url: string) => judgeAddress(new URL(url), hasPublicSuffix);

describe('is opened', () => {
  test.each([
    ['https://www.example.com/a?b=c', 'https://www.example.com/a?b=c'],
    ['http://www.example.com/a', 'https://www.example.com/a'],
    ['http://www.example.com:80/a', 'https://www.example.com/a'],
    ['https://www.example.com:443/a#part', 'https://www.example.com/a'],
    ['https://EXAMPLE.com./a', 'https://example.com/a'],
    ['https://пример.рф/новость', 'https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C'],
    ['https://localhost.example.com/', 'https://localhost.example.com/'],
    ['https://news.example.co.uk/', 'https://news.example.co.uk/'],
    ['https://somebody.github.io/', 'https://somebody.github.io/'],
    ['https://www.harbourlantern.example/', 'https://www.harbourlantern.example/'],
  ])('%s as %s', (address, url) => {
    expect(judge(address)).toMatchObject({ allowed: true, url });
  });
});

describe('is refused', () => {
  test.each([
    ['ftp://example.com/a', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,hello', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['blob:https://example.com/1', 'scheme'],
    ['https://example.com:8443/', 'port'],

    ['http://example.com:22/', 'port'],
    ['https://name@example.com/', 'credentials'],
    ['https://:word@example.com/', 'credentials'],
    ['https://127.0.0.1/', 'ip-address'],
    ['https://127.1/', 'ip-address'],
    ['https://0x7f.1/', 'ip-address'],
    ['https://0177.0.0.1/', 'ip-address'],
    ['https://2130706433/', 'ip-address'],
    ['https://0x7f000001/', 'ip-address'],
    ['https://127.0.0.1./', 'ip-address'],
    ['https://１２７.０.０.１/', 'ip-address'],
    ['https://10.0.0.1/', 'ip-address'],
    ['https://192.168.1.1/', 'ip-address'],
    ['https://169.254.169.254/latest/meta-data', 'ip-address'],
    ['https://8.8.8.8/', 'ip-address'],
    ['https://[::1]/', 'ip-address'],
    ['https://[::ffff:127.0.0.1]/', 'ip-address'],
    ['https://[::ffff:7f00:1]/', 'ip-address'],
    ['https://[fe80::1]/', 'ip-address'],
    ['https://[fd00::1]/', 'ip-address'],
    ['https://localhost/', 'private-name'],
    ['https://LOCALHOST./', 'private-name'],
    ['https://intranet/', 'private-name'],
    ['https://printer.local/', 'private-name'],
    ['https://metadata.google.internal/', 'private-name'],
    ['https://router.home.arpa/', 'private-name'],
    ['https://a..com/', 'private-name'],
    ['https://files.homelab/', 'private-name'],
    ['https://wiki.ourcompany/', 'private-name'],
    ['https://example/', 'private-name'],
    [`https://example.com/${'a'.repeat(3000)}`, 'too-long'],
  ])('%s: %s', (address, reason) => {
    expect(judge(address)).toEqual({ allowed: false, reason });
  });

  test.each(PRIVATE_LABELS.map((label) => [`https://news.${label}/`]))('%s', (address) => {
    expect(judge(address)).toEqual({ allowed: false, reason: 'private-name' });
  });
});

describe('addresses of one page', () => {
  test.each<[string, string, boolean]>([
    ['https://www.a.com/x', 'http://a.com/x/', true],
    ['https://a.com/x?utm_source=y&id=2', 'https://a.com/x?id=2#top', true],
    ['https://m.a.com/x', 'https://a.com/x', true],
    ['https://a.com/x/amp/', 'https://a.com/x', true],
    ['https://a.com/x?b=2&a=1', 'https://a.com/x?a=1&b=2', true],
    ['https://a.com/x?id=1', 'https://a.com/x?id=2', false],
    ['https://a.com/x', 'https://b.com/x', false],
    ['https://a.com/x', 'https://a.com/X', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameAddress(a, b)).toBe(same);
  });

  test.each<[string, boolean]>([
    ['https://a.com', false],
    ['https://a.com/', false],
    ['https://a.com/#top', false],
    ['https://a.com/x', true],
    ['https://a.com/x/', true],
  ])('%s is a page of its own: %s', (url, page) => {
    expect(isPageAddress(url)).toBe(page);
  });
});
