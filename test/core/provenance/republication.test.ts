// Whether a page reprints somebody's story, in the house styles that say so, and what only looks like it.
import { describe, expect, it } from 'vitest';
import type { Author, PageFacts } from '../../../src/core/article.ts';
import { publisherOf } from '../../../src/core/provenance/publisher.ts';
import { republicationOf } from '../../../src/core/provenance/republication.ts';
import { page } from '../cards.ts';

const STORY = 'The yard will close in May, and the last ship has left.';
const REUTERS: Partial<PageFacts> = { url: 'https://www.reuters.com/world/1', siteName: 'Reuters' };

function read(text: string, facts: Partial<PageFacts> = {}): string | null {
  const article = page(text, facts);
  const found = republicationOf(article, publisherOf(article.facts));
  return found && `${found.name}, ${found.evidence}: ${found.quote}`;
}

const author = (name: string, rest: Partial<Author> = {}): Partial<PageFacts> => ({
  authors: [{ name, isOrganization: false, via: 'meta', href: null, ...rest }],
});

describe('a dateline', () => {
  it.each([
    ['MOSCOW (Reuters) - ', 'Reuters', 'MOSCOW (Reuters) -'],
    ['MOSCOW, Jan 1 (Reuters) — ', 'Reuters', 'MOSCOW, Jan 1 (Reuters) —'],
    ['LONDON (AP) — ', 'Associated Press', 'LONDON (AP) —'],
    ['(AP) — ', 'Associated Press', '(AP) —'],
    ['(CNN)', 'CNN', '(CNN)'],
    ['Vesthavn (CNN)', 'CNN', 'Vesthavn (CNN)'],
    ['VESTHAVN — (AP) — ', 'Associated Press', 'VESTHAVN — (AP) —'],
    ['PARIS, June 3 (AFP) – ', 'Agence France-Presse', 'PARIS, June 3 (AFP) –'],
    ['Paris (AFP) - ', 'Agence France-Presse', 'Paris (AFP) -'],
    ['New Delhi [India], June 3 (ANI): ', 'Asian News International', 'New Delhi [India], June 3 (ANI):'],
    ['BEIJING, June 3 (Xinhua) -- ', 'Xinhua', 'BEIJING, June 3 (Xinhua) -'],
    ['TOKYO (Kyodo) -- ', 'Kyodo News', 'TOKYO (Kyodo) -'],
    ['VESTHAVN (Northline) - ', 'Northline', 'VESTHAVN (Northline) -'],
    ['VESTHAVN, Ill. (AP) _ ', 'Associated Press', 'VESTHAVN, Ill. (AP) _'],
    ['New Delhi, June 3 (IANS) ', 'Indo-Asian News Service', 'New Delhi, June 3 (IANS)'],
    ['TEHRAN, June 3 (NNN-IRNA) – ', 'IRNA', 'TEHRAN, June 3 (NNN-IRNA) –'],
    ['CNN — ', 'CNN', 'CNN —'],
    ['LONDON (Reuters) ', 'Reuters', 'LONDON (Reuters)'],
    ['MOSCOW, June 5. /TASS/. ', 'TASS', 'MOSCOW, June 5. /TASS/'],
    ['PARIS, June 5, 2026 /PRNewswire/ -- ', 'PR Newswire', 'PARIS, June 5, 2026 /PRNewswire/'],
    ['CNN\n\n—\n\n', 'CNN', 'CNN —'],
    ['MOSCOW - Agence France-Presse\n\n', 'Agence France-Presse', 'MOSCOW - Agence France-Presse'],
  ])('“%s”: %s', (dateline, name, quote) => {
    expect(read(`Yard to close\n\n${dateline}${STORY}`)).toBe(`${name}, inferred: ${quote}`);
  });

  it.each([
    ['on the agency’s own page', `MOSCOW (Reuters) - ${STORY}`, REUTERS],
    ['of initials that no outlet has', `The ministry (MOD) - which owns it - says so. ${STORY}`],
    ['of agencies in a row', `AFP/Reuters/AP and others were there. ${STORY}`],
    ['of a place and a file', `VESTHAVN, see /Harbour/ for more. ${STORY}`],
    ['of a ship', `The ferry (the Maria) - it is old - will go. ${STORY}`],
    ['of a day', `VESTHAVN (Thursday) - ${STORY}`],
    ['of an outlet that a dash explains', `BBC — the broadcaster — moved. ${STORY}`],
    ['of a place and no agency', `VESTHAVN - Cove Post\n\n${STORY}`],
    ['of a broadcaster behind a writer’s name', `Ada Marsh (BBC)May 3, 2026. ${STORY}`],
    ['of a bracket that opens a name', `(Marsh)Lands are dry. ${STORY}`],
    ['of a station’s own call sign', `VESTHAVN, Ohio (WQXZ) - ${STORY}`],
    ['in the middle of a paragraph', `${STORY} It was MOSCOW (Reuters) - that said so.`],
  ])('is none %s', (_where, text, facts = {}) => {
    expect(read(text, facts)).toBeNull();
  });

  it('on the agency’s own page settles the matter, whatever the footer says', () => {
    expect(read(`MOSCOW (Reuters) - ${STORY}\n\nCopyright 2026 The Associated Press.`, REUTERS)).toBeNull();
  });

  it('stands at the top or nowhere', () => {
    const far = Array.from({ length: 20 }, () => STORY).join('\n\n');
    expect(read(`${far}\n\nMOSCOW (Reuters) - ${STORY}\n\n${far}`)).toBeNull();
  });
});

describe('a byline', () => {
  it.each<[string, Partial<PageFacts>, string]>([
    ['of an agency', author('Reuters'), 'Reuters, inferred: Reuters'],
    [
      'of an organisation',
      author('Agence France-Presse', { isOrganization: true, via: 'json-ld' }),
      'Agence France-Presse, inferred: Agence France-Presse',
    ],
    [
      'that names the outlet before the writer',
      { bylines: ['THE BL | By Dawn Barlowe'] },
      'The BL, inferred: THE BL | By Dawn Barlowe',
    ],
    [
      'that names the outlet behind the writer',
      { bylines: ['By Jane Doe, Futurism'] },
      'Futurism, inferred: By Jane Doe, Futurism',
    ],
    ['in words', { bylines: ['Story by Reuters'] }, 'Reuters, inferred: Story by Reuters'],
    ['of an agency’s staff', { bylines: ['By Reuters Staff'] }, 'Reuters, inferred: By Reuters Staff'],
    ['of a wire', author('Via AP news wire'), 'Associated Press, inferred: Via AP news wire'],
    ['of a small name', author('By dpa'), 'Deutsche Presse-Agentur, inferred: By dpa'],
    [
      'an agency’s writer',
      { bylines: ['By Jane Doe, AP Business Writer'] },
      'Associated Press, inferred: By Jane Doe, AP Business Writer',
    ],
    [
      'an agency and its initials',
      { bylines: ['Agence France-Presse (AFP)'] },
      'Agence France-Presse, inferred: Agence France-Presse (AFP)',
    ],
    [
      'an agency’s writer without a subject',
      { bylines: ['By JANE DOE | Associated Press Writer'] },
      'Associated Press, inferred: By JANE DOE | Associated Press Writer',
    ],
    [
      'of a writer in capitals',
      { bylines: ['By JANE DOE Associated Press'] },
      'Associated Press, inferred: By JANE DOE Associated Press',
    ],
    [
      'with a service behind it',
      { bylines: ['By Jane Doe, Los Angeles Times (TNS)'] },
      'Los Angeles Times, inferred: By Jane Doe, Los Angeles Times (TNS)',
    ],
    ['an agency somewhere', { bylines: ['Reuters in Paris'] }, 'Reuters, inferred: Reuters in Paris'],
    [
      'by way of the page',
      { bylines: ['Reuters via Cove Post'] },
      'Reuters, inferred: Reuters via Cove Post',
    ],
  ])('%s', (_what, facts, expected) => {
    expect(read(STORY, facts)).toBe(expected);
  });

  it('is an agency’s, though its name begins as a desk’s does', () => {
    expect(read(`Yard to close\n\nNews Agency of Nigeria\n\n${STORY}`)).toBe(
      'News Agency of Nigeria, inferred: News Agency of Nigeria',
    );
  });

  it('behind a date', () => {
    expect(read(`Yard to close\n\nJune 5, 2026 / 10:30 AM / AP\n\n${STORY}`)).toMatch(/^Associated Press,/);
  });

  it('in the text', () => {
    expect(read(`Yard to close\n\nBy Reuters\n\n${STORY}`)).toBe('Reuters, inferred: By Reuters');
  });

  it.each([
    'The Times.',
    'REUTERS/Ada Marsh',
    'AFP via Getty Images',
    'Photograph: Ada Marsh, Reuters',
    'Reuters / File',
    'Credit: Reuters',
  ])('is no short line with an outlet’s name in it: “%s”', (line) => {
    expect(read(`Yard to close\n\n${line}\n\n${STORY}`)).toBeNull();
  });

  it.each<[string, Partial<PageFacts>]>([
    ['an editor', { bylines: ['By Jane Doe, Business Editor'] }],
    ['whoever had it before', { bylines: ['Via Engadget'] }],
    ['a person', { bylines: ['By Jane Doe'] }],
    ['staff', { bylines: ['Staff and agencies'] }],
    ['a writer and an agency together', { bylines: ['By Jane Doe and Reuters'] }],
    ['the page’s own newsroom', { bylines: ['By the Cove Post staff'] }],
    ['the page’s own outlet', { ...REUTERS, ...author('Reuters') }],
  ])('of %s is none', (_whom, facts) => {
    expect(read(STORY, facts)).toBeNull();
  });
});

describe('a credit line', () => {
  it.each([
    [
      'This article was originally published by Futurism. Read it there.',
      'Futurism, inferred: originally published by Futurism',
    ],
    ['Reprinted from The Conversation.', 'The Conversation, inferred: Reprinted from The Conversation'],
    ['(With inputs from ANI)', 'Asian News International, inferred: inputs from ANI'],
    ['Source: Xinhua', 'Xinhua, inferred: Source: Xinhua'],
    [
      'Copyright 2026 The Associated Press. All rights reserved.',
      'Associated Press, inferred: Copyright 2026 The Associated Press',
    ],
    [
      '(c)2026 The Miami Herald. Distributed by Tribune Content Agency, LLC.',
      'Miami Herald, inferred: (c)2026 The Miami Herald',
    ],
    [
      'This report by The Canadian Press was first published June 5, 2026.',
      'The Canadian Press, inferred: This report by The Canadian Press was first published',
    ],
    ['This story was produced by ProPublica, a newsroom.', 'ProPublica, inferred: produced by ProPublica'],
    ['© Thomson Reuters 2026', 'Reuters, inferred: © Thomson Reuters 2026'],
    ['© 2026 AFP', 'Agence France-Presse, inferred: © 2026 AFP'],
    ['Copyright 2026 NPR. To see more, visit NPR.', 'NPR, inferred: Copyright 2026 NPR'],
    [
      'Read the original article on Business Insider',
      'Business Insider, inferred: Read the original article on Business Insider',
    ],
    [
      'Reprinted with permission from the Guardian.',
      'The Guardian, inferred: Reprinted with permission from the Guardian',
    ],
    ['— AFP', 'Agence France-Presse, inferred: — AFP'],
    [
      'This story is from a syndicated feed from PTI.',
      'Press Trust of India, inferred: syndicated feed from PTI',
    ],
    ['(Reuters)', 'Reuters, inferred: (Reuters)'],
    [
      'The mayor, who opened the yard as a young man, urged the people of the town to stay calm. (NAN)',
      'News Agency of Nigeria, inferred: (NAN)',
    ],
    [
      'The mayor, who opened the yard as a young man, urged the people of the town to stay calm. – AFP',
      'Agence France-Presse, inferred: – AFP',
    ],
    [
      'The post Exclusive: the yard that the mayor opened as a young man is to close in the spring appeared first on Futurism.',
      'Futurism, inferred: appeared first on Futurism',
    ],
    ['He said it was over. (AFP-Jiji)', 'Agence France-Presse, inferred: (AFP-Jiji)'],
    ['– Sapa-DPA', 'SAPA, inferred: – Sapa-DPA'],
  ])('“%s”', (line, expected) => {
    expect(read(`Yard to close\n\n${STORY}\n\n${line}`)).toBe(expected);
  });

  it.each([
    '© 2026 Vox Media, LLC. All rights reserved.',
    'Copyright 2026 People Inc. All rights reserved.',
    'Copyright © 2026 Dow Jones & Company, Inc.',
    '© 2026 BuzzFeed, Inc. All rights reserved.',
    'Image source: Getty Images',
    'Produced by CNN and the mayor.',
    'Reuters:',
    'The word appeared first in Reuters copy of 1901.',
    'You can read the original story of the yard in the Guardian’s archive.',
  ])('is not the page’s own: “%s”', (line) => {
    expect(read(`Yard to close\n\n${STORY}\n\n${line}`)).toBeNull();
  });

  it('is no headline of another story that ends with an agency’s name', () => {
    expect(read(`Yard to close\n\n${STORY}\n\nFerry in talks with yard - Bloomberg News`)).toBeNull();
  });

  it('names an outlet that no registry lists', () => {
    const line = 'This story first appeared on Harbour Lantern and is republished here with permission.';
    expect(read(`Yard to close\n\n${STORY}\n\n${line}`)).toMatch(
      /^Harbour Lantern, inferred: first appeared on/,
    );
  });

  it.each([
    ['a year', 'The film was first published in 1999.'],
    ['a river’s source', 'The source of the river is dry.'],
    ['a report in the text', 'The yard will close, Reuters reported.'],
    ['photographers', 'Reuters photographers were there.'],
    [
      'an outlet in brackets inside the last sentence',
      'The mayor, who opened the yard as a young man, once led the Associated Press (AP).',
    ],
    ['our own', 'This article was originally published by Cove Post.'],
  ])('is none in %s', (_what, line) => {
    expect(read(`Yard to close\n\n${STORY}\n\n${line}`)).toBeNull();
  });

  it('of inputs is none beside a writer of the page’s own', () => {
    expect(read(`${STORY}\n\nWith inputs from ANI.`, author('Jane Doe'))).toBeNull();
  });

  it('in brackets behind the last words is a picture’s beside a writer of the page’s own', () => {
    const caption = 'The mayor looks on as the last of the great ships leaves the yard in the rain. (AP)';
    expect(read(`${STORY}\n\n${caption}`, author('Jane Doe'))).toBeNull();
  });

  it.each(['Cove Post Bureau | Edited by Jane Doe', 'Cove Post Web Desk'])(
    'of inputs is none beside “%s”',
    (line) => {
      expect(read(`Yard to close\n\n${line}\n\n${STORY}\n\n(With inputs from ANI)`)).toBeNull();
    },
  );
});

describe('metadata', () => {
  it.each<[string, Partial<PageFacts>, string | null]>([
    [
      'a canonical address at another outlet',
      { canonicalUrl: 'https://www.reuters.com/1' },
      'Reuters, declared: https://www.reuters.com/1',
    ],
    [
      'an og:url at another outlet',
      { shareUrl: 'https://www.theguardian.com/1' },
      'The Guardian, declared: https://www.theguardian.com/1',
    ],
    [
      'a declared original',
      { declaredSources: [{ relation: 'original-source', name: null, url: 'https://www.reuters.com/1' }] },
      'Reuters, declared: https://www.reuters.com/1',
    ],
    [
      'a mere citation',
      { declaredSources: [{ relation: 'citation', name: null, url: 'https://www.reuters.com/1' }] },
      null,
    ],
    ['its own canonical address', { canonicalUrl: 'https://covepost.example/1' }, null],
    ['a canonical address at a stranger’s', { canonicalUrl: 'https://cdn.elsewhere.example/1' }, null],
  ])('%s', (_what, facts, expected) => {
    expect(read(STORY, facts)).toBe(expected);
  });
});
