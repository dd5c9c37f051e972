// node scripts/run.mjs icons: renders extension/icons/upstream.svg at the sizes of the manifest, with the installed Chromium
// (or the one that CHROME names). Run it after a change of the drawing; the images are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from './build/root.ts';

const SIZES = [16, 32, 48, 96, 128];
const folder = join(ROOT, 'extension', 'icons');
const drawing = readFileSync(join(folder, 'upstream.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium' });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    const image = await page.screenshot({ omitBackground: true });
    writeFileSync(join(folder, `upstream-${size}.png`), image);
    await page.close();
  }
} finally {
  await browser.close();
}
