// The browser itself holds our own requests to the address policy, at every redirect too, which a script cannot see: only https, only
// public names. Requests of pages are not touched.

import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { PRIVATE_LABELS } from '../core/trace/address-policy.ts';
import { extensionApi } from './browser.ts';
import { publicSuffixes } from './public-suffix.ts';

/** The last label begins with a letter, and no port follows: the standard's parser has written every IP address in digits or brackets.
 * Chrome takes no expression that compiles to more than 2 KB, so this one counts nothing. */
const PUBLIC_ADDRESS = '^https://[^/]+\\.[a-z][a-z0-9-]*\\.?/';

/** The rules, each stronger than the one before: nothing, but public https addresses, but no private names. */
const BLOCK_ALL = 1;
const ALLOW_PUBLIC = 2;
const BLOCK_PRIVATE = 3;

/** Puts the rules in place; resolves when they are. Rejects when the browser refuses them: then nothing may be opened. */
export async function guardOwnRequests(): Promise<void> {
  const { declarativeNetRequest, runtime } = extensionApi();
  const own = { initiatorDomains: [new URL(runtime.getURL('')).host] };
  const rule = (
    id: number,
    type: 'block' | 'allow',
    condition: DeclarativeNetRequest.RuleConditionType,
  ): DeclarativeNetRequest.Rule => ({
    id,
    priority: id,
    action: { type },
    condition: { ...own, ...condition },
  });
  const rules = [
    rule(BLOCK_ALL, 'block', { regexFilter: '^[a-z]+://' }),
    rule(ALLOW_PUBLIC, 'allow', { regexFilter: PUBLIC_ADDRESS, requestDomains: [...publicSuffixes()] }),
    rule(BLOCK_PRIVATE, 'block', { requestDomains: [...PRIVATE_LABELS] }),
  ];
  await declarativeNetRequest.updateSessionRules({
    removeRuleIds: rules.map(({ id }) => id),
    addRules: rules,
  });
}
