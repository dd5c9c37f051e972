// Who each phrase credits, and how many hops away. Rows read aloud: text, then "phrase = upstream, hops" for every phrase that is lit.
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import type { PageFacts } from '../../../src/core/article.ts';
import { page, trailsOf } from '../cards.ts';
import { type Row, reads } from '../reads.ts';

const REUTERS: Partial<PageFacts> = { url: 'https://www.reuters.com/world/1', siteName: 'Reuters' };
const BBC: Partial<PageFacts> = { url: 'https://www.bbc.co.uk/news/1', siteName: 'BBC News' };
const CNN: Partial<PageFacts> = { url: 'https://edition.cnn.com/1', siteName: 'CNN' };
const FORUM: Partial<PageFacts> = { url: 'https://forum.tidetalk.example/t/1', siteName: 'Tide Talk' };
const BRITISH: Partial<PageFacts> = { url: 'https://www.covepost.co.uk/1', siteName: 'Cove Post' };

reads('hops, as the analysis format defines them', [
  [
    'Kommersant reported, citing sources, that the yard would close.',
    ['Kommersant reported, citing sources = Kommersant, 1'],
    REUTERS,
  ],
  [
    'VESTHAVN (Reuters) - The yard will close, Kommersant reported.\n\nThe newspaper said the last ship leaves in May.',
    ['Kommersant reported = Kommersant, 2', 'The newspaper said = Kommersant, 2'],
    FORUM,
  ],
  [
    'VESTHAVN (Reuters) - The yard is for sale.\n\nReuters reported on Monday that it had three bidders, citing three sources.',
    ['Reuters reported = Reuters, 1', 'citing three sources = ?, 1'],
    FORUM,
  ],
  ['A spokesman told the BBC that the bridge was safe.', [], BBC],
  ['A spokesman told the BBC that the bridge was safe.', ['A spokesman told the BBC = BBC, 1'], CNN],
  ['Two officials told Reuters that the yard would close.', ['Two officials told Reuters = ?, 0'], REUTERS],
  [
    'The dam was cracked, according to a US intelligence report.',
    ['according to a US intelligence report = US intelligence report, 0'],
  ],
  ['Local media reported that two boats had sunk.', ['Local media reported = unnamed media, 1']],
  ['The minister has reportedly resigned.', ['reportedly = ?, ?']],
  [
    'The minister has [reportedly](https://www.businessinsider.com/1) resigned.',
    ['reportedly = Business Insider, 1'],
  ],
  [
    'The minister has reportedly [left the country](https://www.businessinsider.com/1).',
    ['reportedly = Business Insider, 1'],
  ],
  [
    'Reuters, citing Kommersant, reported that the yard would close.',
    ['Reuters, citing Kommersant, reported = Reuters, 2'],
  ],
  [
    'The deal is off, according to Bloomberg, as cited by Interfax.',
    ['according to Bloomberg, as cited by Interfax = Interfax, 2'],
  ],
]);

reads('“the newspaper” goes back to', [
  [
    'Kommersant reported on Monday that the yard would close.\n\nThe newspaper said 300 jobs would go.\n\nThe daily added that ships would leave.',
    [
      'Kommersant reported = Kommersant, 1',
      'The newspaper said = Kommersant, 1',
      'The daily added = Kommersant, 1',
    ],
  ],
  [
    'Reuters reported the closure of the yard. The newspaper said 300 jobs would go.',
    ['Reuters reported = Reuters, 1', 'The newspaper said = ?, 1'],
  ],
  [
    'Reuters reported the closure of the yard. The agency said 300 jobs would go.',
    ['Reuters reported = Reuters, 1', 'The agency said = Reuters, 1'],
  ],
  [
    'Kommersant reported the closure of the yard. Reuters reported a strike. The newspaper said 300 jobs would go.',
    [
      'Kommersant reported = Kommersant, 1',
      'Reuters reported = Reuters, 1',
      'The newspaper said = Kommersant, 1',
    ],
  ],
]);

reads('nobody, where there is no single candidate', [
  [
    'Kommersant reported a sale and Vedomosti reported a strike. The newspaper said the last ship leaves in May.',
    ['Kommersant reported = Kommersant, 1', 'Vedomosti reported = Vedomosti, 1', 'The newspaper said = ?, 1'],
  ],
  [
    'A local newspaper reported that the ferry ran aground. The newspaper said nobody was hurt.',
    ['A local newspaper reported = ?, 1', 'The newspaper said = ?, 1'],
  ],
  [
    'Kommersant reported that the yard would close. A rival newspaper denied it. The newspaper said all was well.',
    ['Kommersant reported = Kommersant, 1', 'A rival newspaper denied = ?, 1', 'The newspaper said = ?, 1'],
  ],
]);

reads('what is named only later', [
  [
    'A Russian newspaper claims that the yard will close. Kommersant reported on Monday that the last ship leaves in May.',
    ['A Russian newspaper claims = Kommersant, 1', 'Kommersant reported = Kommersant, 1'],
  ],
  [
    'Yard to close in May - paper\n\nThe yard will close in May, Kommersant reported on Friday.',
    ['- paper = Kommersant, 1', 'Kommersant reported = Kommersant, 1'],
  ],
]);

reads('pronouns', [
  [
    'Kommersant reported that the yard would close. It said that 300 jobs would go.',
    ['Kommersant reported = Kommersant, 1', 'It said = Kommersant, 1'],
  ],
  [
    'Three officials said the yard would close. They said 300 jobs would go.',
    ['Three officials said = ?, 0', 'They said = ?, 0'],
  ],
  [
    'Kommersant reported that the yard would close.\n\nThe owner was not at home. He said nothing of it.',
    ['Kommersant reported = Kommersant, 1'],
  ],
]);

reads('the sources of an outlet', [
  [
    'Reuters previously reported that the yard would close, according to three officials.',
    ['Reuters previously reported = Reuters, 1', 'according to three officials = ?, 1'],
  ],
  [
    'An insider told People that the yard would close. The source added that 300 jobs would go.',
    ['An insider told People = People, 1', 'The source added = ?, 1'],
  ],
  [
    'A source close to the yard said it would close. The source added that 300 jobs would go.',
    ['A source close to the yard said = ?, 0', 'The source added = ?, 0'],
  ],
]);

reads('a short name', [
  [
    'The New York Times reported the sale. The Times said it would cost $3 billion.',
    ['The New York Times reported = The New York Times, 1', 'The Times said = The New York Times, 1'],
  ],
  [
    'The Wall Street Journal reported the sale. The Journal said it would cost $3 billion.',
    [
      'The Wall Street Journal reported = The Wall Street Journal, 1',
      'The Journal said = The Wall Street Journal, 1',
    ],
  ],
  [
    'The Herald reported that the ferry ran aground.',
    ['The Herald reported = The Herald (Scotland), 1'],
    BRITISH,
  ],
  ['The Herald reported that the ferry ran aground.', ['The Herald reported = Herald, 1']],
]);

reads('names as they are printed', [
  ['Kommer\u00adsant reported the closure.', ['Kommer\u00adsant reported = Kommersant, 1']],
  ['Kommer\u200bsant reported the closure.', ['Kommer\u200bsant reported = Kommersant, 1']],
  ['The\u00a0Guardian\u00a0reported the closure.', ['The Guardian reported = The Guardian, 1']],
  ['KOMMERSANT REPORTED THE CLOSURE OF THE YARD.', ['KOMMERSANT REPORTED = Kommersant, 1']],
  [
    'The Walt Street Journal reported the closure.',
    ['The Walt Street Journal reported = The Wall Street Journal, 1'],
  ],
  [
    'Northline reported that [the yard will close](https://www.northline.example/1).',
    ['Northline reported = Northline, 1'],
  ],
  [
    'According to the Harbour Lantern newspaper, the ferry ran aground.\n\nThe Harbour Lantern said nobody was hurt.',
    [
      'According to the Harbour Lantern newspaper = Harbour Lantern, 1',
      'The Harbour Lantern said = Harbour Lantern, 1',
    ],
  ],
]);

reads('ordinary words that are also outlets', [
  ['Time will tell, he said.', []],
  ['The sun said nothing to the sailors.', []],
  ['She works for the Reuters Institute, which stands near Times Square.', []],
  ['The company published its annual report. The source code is public. He told the truth.', []],
  ['The Sun reported that the ferry ran aground.', ['The Sun reported = The Sun (UK), 1']],
]);

reads('documents and posts', [
  [
    'According to a US intelligence report, the dam is cracked. The same report said it may break.',
    [
      'According to a US intelligence report = US intelligence report, 0',
      'The same report said = US intelligence report, 0',
    ],
  ],
  [
    'A study in the harbour found that eels are back. The study said there were twice as many. The paper said they like mud.',
    [
      'A study in the harbour found = study in the harbour, 0',
      'The study said = study in the harbour, 0',
      'The paper said = study in the harbour, 0',
    ],
  ],
  ['The mayor said in a tweet that the bridge was safe.', ['The mayor said in a tweet = mayor, 0']],
  [
    'A letter obtained by the Guardian shows that the plan is dead.',
    ['A letter obtained by the Guardian shows = The Guardian, 1'],
  ],
]);

describe('the chain', () => {
  it.each<Row>([
    [
      'Kommersant reported, citing sources, that the yard would close.',
      ['Kommersant reported, citing sources = Reuters < Kommersant < (unnamed sources)'],
      REUTERS,
    ],
    [
      'VESTHAVN (Reuters) - The yard will close, Kommersant reported.\n\nThe newspaper said so.',
      [
        'Kommersant reported = Tide Talk < Reuters < Kommersant',
        'The newspaper said = Tide Talk < Reuters < Kommersant',
      ],
      FORUM,
    ],
    [
      'A spokesman told the BBC that the bridge was safe.',
      ['A spokesman told the BBC = CNN < BBC < (spokesman)'],
      CNN,
    ],
    [
      'A spokesman told the BBC that the bridge was safe. The broadcaster said the bridge was old.',
      ['A spokesman told the BBC = Cove Post < BBC < (spokesman)', 'The broadcaster said = Cove Post < BBC'],
    ],
    [
      'The striker will leave, according to Tuttosport (via Goal).',
      ['according to Tuttosport (via Goal) = Cove Post < Goal < Tuttosport'],
    ],
    ['Local media reported that two boats had sunk.', ['Local media reported = Cove Post < unnamed media']],
    ['The minister has reportedly resigned.', ['reportedly = Cove Post']],
    [
      'Reuters, citing Kommersant, reported that the yard would close.',
      ['Reuters, citing Kommersant, reported = Cove Post < Reuters < Kommersant'],
    ],
    [
      'A local newspaper reported that the ferry ran aground.',
      ['A local newspaper reported = Cove Post < unnamed newspaper'],
    ],
    [
      'Reuters reported the closure of the yard. The newspaper said 300 jobs would go.',
      ['Reuters reported = Cove Post < Reuters', 'The newspaper said = Cove Post < unknown outlet'],
    ],
    [
      'The sale was confirmed to Reuters by two people with knowledge of it.',
      ['confirmed to Reuters = Cove Post < Reuters < (unnamed sources)'],
    ],
    ['The sale was confirmed to Reuters.', ['confirmed to Reuters = Cove Post < Reuters']],
    [
      'A lawyer hired by the family told Le Monde that she was innocent. She said so to her assembly.',
      ['A lawyer hired by the family told Le Monde = Cove Post < Le Monde < (unnamed lawyers)'],
    ],
    [
      'The mayor said no, and the yard’s owners said yes. He tweeted that he had tried.',
      ['He tweeted = Cove Post < (mayor)'],
    ],
    ['The police said no. She tweeted that she had tried.', ['She tweeted = Cove Post < (She)']],
    [
      'A neighbor told CBS station KCTV5 that he was quiet.',
      ['A neighbor told CBS station KCTV5 = Cove Post < KCTV5 < (unnamed neighbors)'],
    ],
    [
      'Western officials told Reuters that it failed.',
      ['Western officials told Reuters = Cove Post < Reuters < (unnamed officials)'],
    ],
    [
      'A post by the embassy on Weibo said that it failed.',
      ['A post by the embassy on Weibo said = Cove Post < (embassy)'],
    ],
    [
      'The minister told Le Monde that it failed.',
      ['The minister told Le Monde = Cove Post < Le Monde < (minister)'],
    ],
    [
      'Her family told Reuters that she was innocent.',
      ['Her family told Reuters = Cove Post < Reuters < (Her family)'],
    ],
  ])('%s', (text, expected, facts) => {
    expect(trailsOf(text, facts)).toEqual(expected);
  });

  it('says how each step is known', () => {
    const text =
      'VESTHAVN (Reuters) - Kommersant wrote of [a sale](https://www.kommersant.ru/doc/1) on Monday. The newspaper said it was near. The minister [reportedly](https://www.businessinsider.com/1) left.';
    const steps = analyze(page(text, FORUM)).attributions.map(({ chain }) =>
      chain.map((step) => ('evidence' in step ? `${step.name}: ${step.evidence}` : step.name)),
    );
    expect(steps.slice(-2)).toEqual([
      ['Tide Talk', 'Reuters: inferred', 'Kommersant: inferred'],
      ['Tide Talk', 'Reuters: inferred', 'Business Insider: linked'],
    ]);
  });

  it('has the address of a report that the sentence links to', () => {
    const text = 'Kommersant reported [a sale](https://www.kommersant.ru/doc/1) of the yard.';
    const [first] = analyze(page(text)).attributions;
    expect(first?.chain[1]).toMatchObject({ name: 'Kommersant', url: 'https://www.kommersant.ru/doc/1' });
  });
});

describe('kinds', () => {
  it.each([
    ['Kommersant reported a sale.', 'outlet'],
    ['Local media reported a sale.', 'outlet'],
    ['Three officials familiar with the matter said there was a sale.', 'anonymous'],
    ['Analysts say the yard will close.', 'anonymous'],
    ['The yard will reportedly close.', 'hearsay'],
    ['The bridge is believed to be unsafe.', 'hearsay'],
    ['Reports say the yard will close.', 'hearsay'],
    ['Court documents show that the yard was sold.', 'document'],
    ['The owner wrote on Telegram that the yard would close.', 'social'],
    ['The minister said the yard would close.', 'statement'],
  ])('%s is %s', (text, kind) => {
    expect(analyze(page(text)).attributions.map((attribution) => attribution.kind)).toEqual([kind]);
  });
});
