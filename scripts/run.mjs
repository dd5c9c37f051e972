// The one door to every script: makes sure the dependencies are there, then runs scripts/<name>.ts.
//   node scripts/run.mjs <name> [arguments]
// Plain JavaScript, because it has to work before anything is installed. Progress goes to standard error, so that
// a script's own output stays clean.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...rest] = process.argv.slice(2);

const script = join(root, 'scripts', `${name}.ts`);
if (!name || !existsSync(script)) {
  console.error(`There is no script "${name ?? ''}" in scripts/.`);
  process.exit(2);
}
installDependencies();
const child = spawn(process.execPath, ['--import', 'tsx', script, ...rest], {
  cwd: process.env.INIT_CWD ?? root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

/** Installs from the lockfile when node_modules is missing or was made from another lockfile. */
function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.upstream-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing dependencies …');
  // --ignore-scripts: no dependency needs an install script, and none may run one.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The dependencies could not be installed: "npm ci" failed. Is the npm registry reachable?');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
