// Who publishes a page, by its host and by what it calls itself.
import { describe, expect, it } from 'vitest';
import { NO_FACTS, type PageFacts } from '../../../src/core/article.ts';
import { hostOf, publisherOf } from '../../../src/core/provenance/publisher.ts';

const of = (facts: Partial<PageFacts>) => publisherOf({ ...NO_FACTS, ...facts });

describe('the publisher', () => {
  it.each<[Partial<PageFacts>, string, string | null, string | null]>([
    [{ url: 'https://www.reuters.com/1' }, 'Reuters', 'reuters', 'GB'],
    [{ url: 'https://edition.cnn.com/1' }, 'CNN', 'cnn', 'US'],
    [
      { url: 'https://www.independent.co.uk/1', siteName: 'The Independent' },
      'The Independent',
      'independent-uk',
      'GB',
    ],
    [{ url: 'https://www.covepost.example/1', siteName: 'Cove Post' }, 'Cove Post', null, null],
    [{ url: 'https://www.covepost.example/1', publisherName: 'Cove Post' }, 'Cove Post', null, null],
    [{ url: 'https://www.covepost.example/1', title: 'Yard to close | Cove Post' }, 'Cove Post', null, null],
    [{ url: 'https://www.covepost.example/1' }, 'covepost.example', null, null],
    [{ url: 'https://covepost.com.au/1', siteName: 'Cove Post' }, 'Cove Post', null, 'AU'],
    [{ url: 'https://covepost.co.uk/1', siteName: 'Cove Post' }, 'Cove Post', null, 'GB'],
    [{ url: 'https://covepost.tv/1' }, 'covepost.tv', null, null],
    [{ canonicalUrl: 'https://www.bbc.co.uk/news/1' }, 'BBC', 'bbc', 'GB'],
    [{ title: 'Yard to close | The Hill' }, 'The Hill', 'hill', 'US'],
    [{ siteName: 'Cove Post' }, 'Cove Post', null, null],
    [
      { bylines: ['© 2016 The Associated Press. All rights reserved.'] },
      'Associated Press',
      'associated-press',
      'US',
    ],
    [{}, '', null, null],
  ])('%j is %s', (facts, name, id, country) => {
    const { name: found, id: foundId, country: foundCountry } = of(facts);
    expect([found, foundId, foundCountry]).toEqual([name, id, country]);
  });

  it('is not the outlet that a stranger’s page calls itself', () => {
    expect(of({ url: 'https://covepost.example/1', siteName: 'Reuters' }).id).toBeNull();
  });

  it('on a platform for blogs is the blog', () => {
    expect(of({ url: 'https://notes.wordpress.com/1', siteName: 'Harbour Notes' }).name).toBe(
      'Harbour Notes',
    );
  });

  it('knows its own names and initials', () => {
    const { ownNames } = of({ url: 'https://covepost.example/1', siteName: 'The Cove Post' });
    expect([...ownNames].sort()).toEqual(expect.arrayContaining(['covepost', 'tcp']));
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://www.reuters.com/world', 'reuters.com'],
    ['http://EDITION.cnn.com:8080?x', 'edition.cnn.com'],
    ['https://reuters.com', 'reuters.com'],
    ['ftp://reuters.com/x', null],
    ['javascript:alert(1)', null],
    ['https://someone@reuters.com/', null],
    ['reuters.com', null],
    [null, null],
  ])('%s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
