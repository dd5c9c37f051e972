// Names and hosts -> one outlet or none.
import { afterEach, describe, expect, it } from 'vitest';
import { MOST_SEARCHES, namesBeginningWith } from '../../../src/core/outlets/outlet-lines.ts';
import {
  aliasesByFirstWord,
  aliasesEndingWith,
  aliasesFrom,
  foldName,
  outletByHost,
  outletById,
  outletByName,
  withOwnOutlets,
} from '../../../src/core/outlets/outlet-registry.ts';
import { SMALL_FIRST_WORDS } from '../../../src/core/outlets/outlet-table.ts';
import { hashWord } from '../../../src/core/text/tokens.ts';

describe('by host', () => {
  it.each([
    ['reuters.com', 'reuters'],
    ['www.reuters.com', 'reuters'],
    ['edition.cnn.com', 'cnn'],
    ['EDITION.CNN.COM.', 'cnn'],
    ['english.ahram.org.eg', 'ahram-online'],
    ['gate.ahram.org.eg', 'al-ahram'],
    ['kommersant.ru', 'kommersant'],
  ])('%s is %s, by the longest ending that is known', (host, id) => {
    expect(outletByHost(host)?.id).toBe(id);
  });

  it.each(['notreuters.com', 'reuters.com.example', 'com', 'localhost', '', '.', 'reuters'])(
    '%j is nobody',
    (host) => {
      expect(outletByHost(host)).toBeNull();
    },
  );
});

describe('by name', () => {
  it.each([
    ['Reuters', 'reuters'],
    ['The New York Times', 'new-york-times'],
    ['new york times', 'new-york-times'],
    ['AFP', 'agence-france-presse'],
    ['Le Monde', 'le-monde'],
    ['Der Spiegel', 'der-spiegel'],
    ['Kommersant.ru', 'kommersant'],
    ['reuters.com', 'reuters'],
    ['Süddeutsche Zeitung', 'suddeutsche-zeitung'],
    ['Suddeutsche Zeitung', 'suddeutsche-zeitung'],
  ])('%s is %s', (name, id) => {
    expect(outletByName(name)?.id).toBe(id);
  });

  it.each(['', ' ', 'The', 'Reuters Institute', 'Harbour Lantern', 'nowhere.example', '!'])(
    '%j is nobody',
    (name) => {
      expect(outletByName(name)).toBeNull();
    },
  );

  it('that several papers share is nobody in particular', () => {
    expect(outletByName('The Herald')).toBeNull();
  });

  it('may be an ordinary word, since a whole name stands alone here', () => {
    expect(outletByName('Time')?.name).toBe('Time');
    expect(outletByName('Nature')?.name).toBe('Nature');
  });

  it('survives being asked for as an id', () => {
    expect(outletById('reuters')?.name).toBe('Reuters');
    expect(outletById('harbour-lantern')).toBeNull();
  });
});

describe('equal names', () => {
  it.each([
    ['The Guardian', 'guardian'],
    ['Agence France-Presse', 'agence france presse'],
    ['El País', 'EL PAIS'],
    ['Axios.com', 'Axios'],
  ])('%s and %s', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each([
    ['The Sun', 'The Sun on Sunday'],
    ['Theatre', 'Atre'],
  ])('are not %s and %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });
});

describe('aliases, as the finder looks them up', () => {
  it('are those that begin with a word, longest first', () => {
    const found = aliasesByFirstWord('New').map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(['New York Times', 'New Yorker', 'New Zealand Herald']));
    expect(found.map(({ length }) => length)).toEqual(
      found.map(({ length }) => length).sort((a, b) => b - a),
    );
  });

  it('are fewer when it is known how they go on, and none is lost', () => {
    const all = aliasesByFirstWord('New');
    const onY = aliasesFrom(hashWord('new'), 'New', 0, 'Y'.charCodeAt(0));
    expect(onY.length).toBeLessThan(all.length);
    for (const alias of all) if (/^New Y/.test(alias.text)) expect(onY).toContain(alias);
  });

  it('are found whatever the case of the word, and with a character in it that nobody sees', () => {
    const found = aliasesByFirstWord('Kommersant').map(({ text }) => text);
    expect(found).toContain('Kommersant');
    for (const word of ['KOMMERSANT', 'kommersant', 'K\u00adommersant', 'Kommersant’s'])
      expect(aliasesByFirstWord(word).map(({ text }) => text)).toEqual(found);
  });

  it('know whether they are ordinary words, and whether they begin with “The”', () => {
    const [sun] = aliasesByFirstWord('Sun').filter(({ text }) => text === 'Sun');
    expect(sun).toMatchObject({ ambiguous: true, article: true });
    const [reuters] = aliasesByFirstWord('Reuters').filter(({ text }) => text === 'Reuters');
    expect(reuters).toMatchObject({ ambiguous: false, article: false });
  });

  it('that end with a word are the few that a misspelling is held against', () => {
    expect(aliasesEndingWith('Journal').map(({ text }) => text)).toContain('Wall Street Journal');
    expect(aliasesEndingWith('Xyzzy')).toEqual([]);
  });

  it('of small letters are known by their first words', () => {
    expect(SMALL_FIRST_WORDS.split(' ')).toContain('dpa');
    expect(SMALL_FIRST_WORDS.split(' ')).not.toContain('reuters');
  });
});

describe('the table of names', () => {
  it('is searched as well when it is asked about more words than any article has', () => {
    const words = ['New', 'Reuters', 'Kommersant', 'The', 'Sun', 'BBC', 'Wal', 'arXiv', 'Xyzzy', 'A'];
    const first = words.map(namesBeginningWith);
    expect(first[1]?.length).toBeGreaterThan(0);
    expect(first[8]).toEqual([]);
    for (let search = 0; search <= MOST_SEARCHES; search++) namesBeginningWith(`Xy${search}`);
    expect(words.map(namesBeginningWith)).toEqual(first);
  });
});

describe('outlets of the reader’s own', () => {
  afterEach(() => withOwnOutlets([]));

  it('are found by name, alias and host, and are gone when taken back', () => {
    withOwnOutlets([{ name: 'Harbour Lantern', aliases: ['The Lantern'], host: 'harbourlantern.example' }]);
    const lantern = outletByHost('www.harbourlantern.example');
    expect(lantern?.name).toBe('Harbour Lantern');
    expect(outletByName('Lantern')).toBe(lantern);
    expect(outletByName('harbour lantern')).toBe(lantern);
    expect(outletById(lantern?.id ?? '')).toBe(lantern);
    withOwnOutlets([]);
    expect(outletByName('Harbour Lantern')).toBeNull();
    expect(outletByHost('harbourlantern.example')).toBeNull();
  });

  it('take a name that the registry gives to another', () => {
    withOwnOutlets([{ name: 'The Sun', aliases: [], host: null }]);
    expect(outletByName('The Sun')?.id).toMatch(/^own:/);
  });
});
