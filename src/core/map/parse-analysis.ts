// The analysis that a page's reader sent to the side panel: input like any other, so it is read with care.
import { type Analysis, type Attribution, KINDS, type Publication, type Step } from '../analysis.ts';
import { isCount, isRecord } from '../result.ts';

const EVIDENCE: ReadonlySet<unknown> = new Set([
  'stated',
  'inferred',
  'declared',
  'linked',
  'found',
  'remembered',
]);

/** Null when it is none; attributions that are not as they should be are left out. Never throws. */
export function parseAnalysis(value: unknown): Analysis | null {
  if (!isRecord(value) || !Array.isArray(value.attributions)) return null;
  const publisher = parsePublication(value.publisher);
  if (!publisher || typeof value.title !== 'string') return null;
  return {
    url: textOrNull(value.url),
    title: value.title,
    language: textOrNull(value.language),
    published: textOrNull(value.published),
    publisher,
    republishedFrom: parseRepublication(value.republishedFrom),
    attributions: value.attributions.map(parseAttribution).filter((each) => each !== null),
  };
}

function parseRepublication(value: unknown): Analysis['republishedFrom'] {
  const publication = parsePublication(value);
  if (!publication || !isRecord(value) || !isEvidence(value.evidence) || typeof value.quote !== 'string')
    return null;
  return { ...publication, evidence: value.evidence, quote: value.quote };
}

function parseAttribution(value: unknown): Attribution | null {
  if (!isRecord(value) || !Array.isArray(value.chain)) return null;
  const { exact, prefix, suffix, start, end, cue, hops, circular } = value;
  const kind = KINDS.find((known) => known === value.kind);
  const chain = value.chain.map(parseStep);
  const texts = [exact, prefix, suffix, cue].every((text) => typeof text === 'string');
  const numbers = [start, end].every(isCount) && (hops === null || isCount(hops));
  if (!kind || !texts || !numbers || typeof circular !== 'boolean' || chain.includes(null)) return null;
  return {
    ...({ exact, prefix, suffix, start, end, cue, hops, circular } as Attribution),
    kind,
    source: textOrNull(value.source),
    upstream: textOrNull(value.upstream),
    chain: chain.filter((step) => step !== null),
  };
}

function parseStep(value: unknown): Step | null {
  if (!isRecord(value) || typeof value.name !== 'string') return null;
  const { role, name, evidence, quote } = value;
  const id = textOrNull(value.id);
  if (role === 'page') return { role, name, id };
  if (!isEvidence(evidence) || typeof quote !== 'string') return null;
  if (role === 'report') return { role, name, id, evidence, quote, url: textOrNull(value.url) };
  return role === 'origin' ? { role, name, evidence, quote } : null;
}

function parsePublication(value: unknown): Publication | null {
  return isRecord(value) && typeof value.name === 'string'
    ? { name: value.name, id: textOrNull(value.id) }
    : null;
}

function isEvidence(value: unknown): value is 'stated' {
  return EVIDENCE.has(value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
