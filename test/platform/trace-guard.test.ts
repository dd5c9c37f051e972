// The rules that hold our own requests to the address policy, and only ours.
import { beforeEach, expect, test } from 'vitest';
import { guardOwnRequests } from '../../src/platform/trace-guard.ts';
import { installFakeBrowser } from './fake-browser.ts';

interface Rule {
  readonly priority: number;
  readonly action: { readonly type: string };
  readonly condition: {
    readonly initiatorDomains: readonly string[];
    readonly regexFilter?: string;
    readonly requestDomains?: readonly string[];
  };
}

let rules: readonly Rule[];
beforeEach(() => {
  const browser = installFakeBrowser();
  Object.assign(browser, {
    declarativeNetRequest: {
      updateSessionRules: async ({ addRules }: { addRules: readonly Rule[] }) => {
        rules = addRules;
      },
    },
  });
});

/** As the browsers decide: the rule with the highest priority that applies. */
function isAllowed(url: string): boolean {
  const { hostname } = new URL(url);
  const applies = rules.filter(({ condition: { regexFilter, requestDomains } }) =>
    [
      !regexFilter || new RegExp(regexFilter).test(url),
      !requestDomains?.every((domain) => hostname !== domain && !hostname.endsWith(`.${domain}`)),
    ].every(Boolean),
  );
  return applies.sort((a, b) => b.priority - a.priority)[0]?.action.type !== 'block';
}

test.each<[url: string, allowed: boolean]>([
  ['https://www.example.com/a', true],
  ['https://xn--e1afmkfd.xn--p1ai/', true],
  ['http://www.example.com/a', false],
  ['https://www.example.com:8443/', false],
  ['https://192.168.7.7/', false],
  ['https://[::1]/', false],
  ['https://localhost/', false],
  ['https://printer.local/', false],
  ['https://wiki.corp/', false],
  ['https://files.homelab/', false],
])('%s may be asked for: %s', async (url, allowed) => {
  await guardOwnRequests();
  expect(isAllowed(new URL(url).href)).toBe(allowed);
});

test("no page's request is touched", async () => {
  await guardOwnRequests();
  expect(rules.length).toBe(3);
  for (const { condition } of rules) expect(condition.initiatorDomains).toEqual(['upstream-id']);
});
