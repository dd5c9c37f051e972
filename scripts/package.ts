// npm run package: writes the archives for both stores and the source archive to out/. The same files give the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archives } from './build/archive.ts';
import { ROOT } from './build/root.ts';

const folder = join(ROOT, 'out');
mkdirSync(folder, { recursive: true });
for (const [name, content] of await archives()) {
  writeFileSync(join(folder, name), content);
  const digest = createHash('sha256').update(content).digest('hex');
  console.log(`out/${name}  ${content.length} bytes  sha256 ${digest}`);
}
