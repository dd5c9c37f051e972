// The command line as its users run it: what goes in, what comes out, and that one bad line spoils no other.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'upstream-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly lines: readonly Record<string, unknown>[];
  readonly status: number | null;
  readonly complaint: string;
}

/** Runs `analyze` with these arguments and this standard input. */
function analyze(args: readonly string[], input: readonly (string | Buffer)[] = []): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/analyze.ts'), ...args], {
    cwd: ROOT,
  });
  const out: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  for (const part of input) child.stdin.write(part);
  child.stdin.end();
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const lines = Buffer.concat(out).toString().split('\n').filter(Boolean);
      resolve({
        lines: lines.map((line) => JSON.parse(line)),
        status,
        complaint: Buffer.concat(complaints).toString(),
      });
    });
  });
}

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const page =
  '<title>Harbour closes</title><article><p>The harbour closes in April, the Evening Lamp reported on Monday.</p></article>';

describe('one file', () => {
  it('reads a page, with the address it is told', async () => {
    const { lines, status } = await analyze(['--url', 'https://courier.example/a', file('page.html', page)]);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      url: 'https://courier.example/a',
      title: 'Harbour closes',
      language: null,
    });
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'id',
      'url',
      'title',
      'language',
      'published',
      'publisher',
      'republishedFrom',
      'attributions',
    ]);
  });

  it('decodes a page as a browser would', async () => {
    const bytes = Buffer.from('<meta charset="windows-1252"><title>Caf\xe9</title><p>x', 'latin1');
    expect((await analyze([file('latin.html', bytes)])).lines[0]).toMatchObject({ title: 'Café' });
  });

  it('gives offsets in a text as it was given', async () => {
    const text =
      '\n\n  Harbour closes\n\nThe harbour  closes,\u00a0the Evening Lamp reported on Monday.\r\nIt said no more.\n';
    const { lines } = await analyze([file('story.txt', text)]);
    const { title, attributions } = lines[0] as {
      title: string;
      attributions: { exact: string; start: number; end: number }[];
    };
    expect(title).toBe('Harbour closes');
    for (const { exact, start, end } of attributions) expect(text.slice(start, end)).toBe(exact);
  });

  it('says what it could not read', async () => {
    const { lines, status } = await analyze([join(folder, 'missing.html')]);
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({
      id: join(folder, 'missing.html'),
      error: expect.stringContaining('ENOENT'),
    });
  });

  it.each([[[]], [['--jsonl', 'a.html']], [['--url']], [['a.html', 'b.html']], [['--what', 'a.html']]])(
    'explains itself when called with %j',
    async (args) => {
      const { lines, status, complaint } = await analyze(args);
      expect(status).toBe(2);
      expect(lines).toEqual([]);
      expect(complaint).toContain('usage:');
    },
  );
});

describe('a stream of lines', () => {
  it('answers each in order, and goes on after what it cannot read', async () => {
    const { lines, status } = await analyze(
      ['--jsonl'],
      [
        line({ id: 'page', url: 'https://courier.example/a', html: page }),
        '\n',
        '{"id": "broken", \n',
        '[]\n',
        'null\n',
        line({ id: 7, url: 'https://courier.example/b' }),
        line({ id: 'frames', html: '<frameset><frame src=a></frameset>' }),
        line({ id: 'wrong address', url: 'not an address', html: page }),
        line({ id: 'text', text: 'The Lamp reported it.' }),
        JSON.stringify({ id: 'no line feed at the end', text: '' }),
      ],
    );
    expect(status).toBe(1);
    expect(lines.map(({ id, error }) => [id, typeof error])).toEqual([
      ['page', 'undefined'],
      [null, 'string'],
      [null, 'string'],
      [null, 'string'],
      [7, 'string'],
      ['frames', 'undefined'],
      ['wrong address', 'undefined'],
      ['text', 'undefined'],
      ['no line feed at the end', 'undefined'],
    ]);
    expect(lines[6]).toMatchObject({ url: null });
  });

  it('takes line separators within a string, and characters cut in two on the way', async () => {
    const bytes = Buffer.from('{"id":"a","html":"<title>One\u2028\u0085two – café</title>"}\n');
    const cut = bytes.indexOf('–') + 1;
    const { lines, status } = await analyze(['--jsonl'], [bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(status).toBe(0);
    expect(lines[0]?.title).toMatch(/^One\s+\S*two – café$/);
  });

  it('answers a line before the next has come', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/analyze.ts'), '--jsonl'], {
      cwd: ROOT,
    });
    const answers: string[] = [];
    for (const id of ['first', 'second']) {
      child.stdin.write(line({ id, text: 'Nothing.' }));
      answers.push(
        await new Promise((resolve) =>
          child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
        ),
      );
    }
    child.stdin.end();
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(['first', 'second']);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('reads a line of ten million characters', async () => {
    const html = `<!--${'x '.repeat(5_000_000)}--><p>The harbour is closed.</p>`;
    const { lines, status } = await analyze(
      ['--jsonl'],
      [line({ id: 'long', html }), line({ id: 'next', text: 'x' })],
    );
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['long', 'next']);
  }, 120_000);

  it('has nothing to say about nothing', async () => {
    expect(await analyze(['--jsonl'])).toEqual({ lines: [], status: 0, complaint: '' });
  });
});
