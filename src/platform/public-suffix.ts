// Which names are of the public internet: those under a top-level domain that exists. Domains come and go every month, so the list is a library's,
// made from IANA's own. The whole Public Suffix List would be six times as large, and every suffix in it ends in one of these.
import topLevelDomains from 'tlds';

/** RFC 2606 keeps it for examples: nobody can own such a name, and the demo's sites have them. */
const FOR_EXAMPLES = 'example';

let known: ReadonlySet<string> | null = null;

/** As host names have them: lower case, in punycode. Made when first asked for, since the worker starts for every page and traces for few. */
export function publicSuffixes(): ReadonlySet<string> {
  known ??= new Set([...topLevelDomains.map((name) => new URL(`https://${name}`).hostname), FOR_EXAMPLES]);
  return known;
}

/** Whether a host name, as the platform's URL parser writes it, is under one of them. */
export function hasPublicSuffix(host: string): boolean {
  const dot = host.lastIndexOf('.');
  return dot > 0 && publicSuffixes().has(host.slice(dot + 1));
}
