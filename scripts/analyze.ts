// npm run --silent analyze -- [--url URL] FILE.html|FILE.txt, or -- --jsonl: see src/entry/command-line.ts.
// Standard output has nothing but JSON.
import { once } from 'node:events';
import { commandLine } from '../src/entry/command-line.ts';

// Whoever reads the output may stop early ("| head -1").
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await commandLine(process.argv.slice(2), process.stdin, writeLine, (message) =>
  console.error(message),
);

async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
