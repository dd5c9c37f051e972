// npm test: whatever is missing is fetched first; then types, lint, unit tests, and the built extension in real browsers.
// The last line counts what passed and what failed. A stage's name picks that stage alone: npm test -- types
import { STAGES, sum } from './test/stages.ts';

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const stages = STAGES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word)),
);
const counts = stages.map((stage) => {
  console.log(`\n== ${stage.name}`);
  return stage.run();
});
const { passed, failed } = sum(counts);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
