// npm run bench: how fast and how large, against bounds; fails when one is missed. Takes a few minutes.
//   -- --core      the engine alone, without a browser
//   -- --browser   the built extension alone
import { measureCold } from './bench/cold.ts';
import { allNames, bundleCore, loadCore } from './bench/core-bundle.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { measureLinear } from './bench/linear.ts';
import { type Measurement, report } from './bench/measure.ts';
import { measureWarm } from './bench/warm.ts';

const measurements: Measurement[] = [];
if (!process.argv.includes('--browser')) {
  const path = await bundleCore();
  const core = await loadCore(path);
  measurements.push(...measureCold(path), ...measureWarm(core, allNames()), ...measureLinear(core));
}
if (!process.argv.includes('--core')) measurements.push(...(await measureInBrowser()));
const { table, failed } = report(measurements);
console.log(`\n${table}\n\n${measurements.length - failed} bounds kept, ${failed} missed`);
process.exitCode = failed > 0 ? 1 : 0;
