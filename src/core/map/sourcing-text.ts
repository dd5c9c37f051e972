// An article's sourcing to be pasted elsewhere: as text, as Markdown, or as JSON in the format of the command line.
import type { Analysis, Attribution } from '../analysis.ts';
import { hopWords } from '../hop-words.ts';
import type { Translate } from '../translate.ts';
import { type SourceGroup, sourceGroups } from './source-groups.ts';

export const SOURCING_FORMATS = ['text', 'markdown', 'json'] as const;
export type SourcingFormat = (typeof SOURCING_FORMATS)[number];

interface SourcingWords {
  readonly t: Translate;
  /** BCP 47 */
  readonly language: string;
}

export function sourcingText(analysis: Analysis, format: SourcingFormat, words: SourcingWords): string {
  switch (format) {
    case 'text':
      return plainText(analysis, words);
    case 'markdown':
      return markdown(analysis, words);
    case 'json':
      return `${JSON.stringify(analysis, null, 2)}\n`;
  }
}

/** What a group is headed with. */
export function groupName({ name }: SourceGroup, { t }: SourcingWords): string {
  return name === '' ? t('card_unknown_source') : name;
}

function plainText(analysis: Analysis, words: SourcingWords): string {
  const head = [analysis.title, analysis.publisher.name, analysis.url].filter(Boolean);
  const groups = sourceGroups(analysis.attributions).map((group) =>
    [`${groupName(group, words)}:`, ...group.items.map(({ attribution }) => `- ${line(attribution)}`)].join(
      '\n',
    ),
  );
  return `${[head.join('\n'), ...groups].join('\n\n')}\n`;

  function line(attribution: Attribution): string {
    return `“${oneLine(attribution.exact)}”: ${way(attribution)} (${hopWords(attribution, words.t, words.language)})`;
  }
}

function markdown(analysis: Analysis, words: SourcingWords): string {
  const title = escapeMarkdown(analysis.title);
  const linked =
    analysis.url === null ? title : `[${title}](<${analysis.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  const groups = sourceGroups(analysis.attributions).map((group) =>
    [
      `### ${escapeMarkdown(groupName(group, words))}`,
      '',
      ...group.items.map(({ attribution }) => {
        const { exact } = attribution;
        return `- “${escapeMarkdown(exact)}”: ${escapeMarkdown(way(attribution))} (${hopWords(attribution, words.t, words.language)})`;
      }),
    ].join('\n'),
  );
  return `${[`## ${linked}`, escapeMarkdown(analysis.publisher.name), ...groups].filter(Boolean).join('\n\n')}\n`;
}

function way({ chain }: Attribution): string {
  const names = chain.map(({ name }) => oneLine(name)).filter(Boolean);
  return names.join(' → ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
