// Checks src/core/outlets/outlets.csv and writes the compact table that the extension loads, outlet-table.ts.
//   node scripts/run.mjs outlets           checks, then writes
//   node scripts/run.mjs outlets --check   fails if the table is not what the CSV gives
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outletTable, parseOutlets, problemsOf } from './outlets/outlet-csv.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'core', 'outlets');
const outlets = parseOutlets(readFileSync(join(folder, 'outlets.csv'), 'utf8'));
const problems = problemsOf(outlets);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

const table = outletTable(outlets);
const path = join(folder, 'outlet-table.ts');
if (!process.argv.includes('--check')) {
  writeFileSync(path, table);
  console.log(`${outlets.length} outlets, ${table.length} characters.`);
} else if (readFileSync(path, 'utf8') !== table) {
  console.error('outlet-table.ts is stale: run "node scripts/run.mjs outlets".');
  process.exit(1);
}
