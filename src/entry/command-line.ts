// The command line: reads pages and texts with the code that the reader runs, and answers in JSON.
import { readFile } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Analysis } from '../core/analysis.ts';
import { analyze } from '../core/analyze.ts';
import { type Article, NO_FACTS } from '../core/article.ts';
import { articleOfText } from '../core/text/article-of-text.ts';
import { readArticle } from '../page/read-article.ts';

type Id = string | number | null;
type Answer = ({ readonly id: Id } & Analysis) | { readonly id: Id; readonly error: string };

const USAGE = `usage: npm run --silent analyze -- [--url URL] FILE.html|FILE.txt
       npm run --silent analyze -- --jsonl   (one {"id", "url", "html"} or {"id", "url"?, "text"} a line)`;

/** Runs the command line. `write` takes a line of output and resolves when more is welcome. Returns the exit status: 0, 1 when
 * something could not be read, 2 when the arguments make no sense. */
export async function commandLine(
  args: readonly string[],
  input: AsyncIterable<Buffer>,
  write: (line: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> {
  const request = parseArguments(args);
  if (!request) {
    complain(USAGE);
    return 2;
  }
  if (request.mode === 'file') {
    const answer = await answerFile(request.file, request.url);
    await write(JSON.stringify(answer));
    return 'error' in answer ? 1 : 0;
  }
  let failed = false;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    failed ||= 'error' in answer;
    await write(JSON.stringify(answer));
  }
  return failed ? 1 : 0;
}

type Request =
  | { readonly mode: 'jsonl' }
  | { readonly mode: 'file'; readonly file: string; readonly url: string | null };

function parseArguments(args: readonly string[]): Request | null {
  if (args.length === 1 && args[0] === '--jsonl') return { mode: 'jsonl' };
  let url: string | null = null;
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? '';
    if (argument === '--url') {
      url = args[++i] ?? null;
      if (url === null) return null;
    } else if (argument.startsWith('--')) return null;
    else files.push(argument);
  }
  const [file, ...others] = files;
  return file !== undefined && others.length === 0 ? { mode: 'file', file, url } : null;
}

async function answerFile(file: string, url: string | null): Promise<Answer> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { id: file, error: messageOf(error) };
  }
  const isText = /\.txt$/i.test(file);
  return answerArticle(file, () =>
    isText ? textArticle(bytes.toString('utf8'), url) : htmlArticle(bytes, url),
  );
}

function answerLine(line: string): Answer {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${messageOf(error)}` };
  }
  if (typeof given !== 'object' || given === null) return { id: null, error: 'not a JSON object' };
  const { id: givenId, url: givenUrl, html, text } = given as Record<string, unknown>;
  const id = typeof givenId === 'string' || typeof givenId === 'number' ? givenId : null;
  const url = typeof givenUrl === 'string' ? givenUrl : null;
  if (typeof html === 'string') return answerArticle(id, () => htmlArticle(html, url));
  if (typeof text === 'string') return answerArticle(id, () => textArticle(text, url));
  return { id, error: 'needs "html" or "text", a string' };
}

/** A page that breaks us is reported and does not stop the rest. */
function answerArticle(id: Id, read: () => Article): Answer {
  try {
    return { id, ...analyze(read()) };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

/** No script of the page runs and nothing is fetched. Bytes are decoded as a browser would. */
function htmlArticle(html: string | Buffer, url: string | null): Article {
  const address = webAddress(url);
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(address && { url: address }) });
  try {
    const reading = readArticle(page.window.document, address, { force: true });
    return reading?.article ?? { text: '', blocks: [], links: [], facts: { ...NO_FACTS, url: address } };
  } finally {
    page.window.close();
  }
}

const textArticle = (text: string, url: string | null): Article => articleOfText(text, webAddress(url));

const webAddress = (url: string | null): string | null =>
  url !== null && URL.canParse(url) && /^https?:/i.test(url) ? url : null;

/** Lines of UTF-8, ended by a line feed only: JSON may hold other line separators as they are. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  for await (const chunk of input) {
    const [rest = '', ...further] = decoder.write(chunk).split('\n');
    begun.push(rest);
    for (const next of further) {
      yield begun.join('');
      begun = [next];
    }
  }
  const last = begun.join('') + decoder.end();
  if (last !== '') yield last;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
