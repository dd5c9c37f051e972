// What `npm start` makes of its arguments.
import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '../../scripts/start/start-options.ts';

const HERE = import.meta.dirname;

describe('the arguments of npm start', () => {
  it.each([
    [[], { browser: 'chromium', page: null, headless: false }],
    [['--browser', 'firefox'], { browser: 'firefox', page: null, headless: false }],
    [['--browser=edge'], { browser: 'chromium', page: null, headless: false }],
    [['--headless'], { browser: 'chromium', page: null, headless: true }],
    [
      ['https://news.example/a?b', '--browser', 'firefox'],
      { browser: 'firefox', page: { url: 'https://news.example/a?b' }, headless: false },
    ],
    [
      ['start-options.test.ts'],
      { browser: 'chromium', page: { file: import.meta.filename }, headless: false },
    ],
  ])('%j', (args, options) => {
    expect(parseStartOptions(args, HERE, true)).toEqual(options);
  });

  it('needs no window where there is no display', () => {
    expect(parseStartOptions([], HERE, false).headless).toBe(true);
  });

  it.each([
    [['--browser', 'lynx'], '--browser takes chromium or firefox, not lynx.'],
    [['--browser'], '--browser takes chromium or firefox, not nothing.'],
    [['--fast'], 'There is no option --fast.'],
    [['nowhere.html'], 'nowhere.html is neither an http(s) address nor a file.'],
  ])('%j: %s', (args, sentence) => {
    expect(() => parseStartOptions(args, HERE, true)).toThrow(sentence);
  });
});
