import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../install.mjs';

const { NX_TASK_TARGET_PROJECT: project, QUANDARY_REPORT } = process.env;
/** Of a task of Nx it is an output (nx.json), kept with the result. */
const report = project ? join(root, 'dist', 'specs', `${project}.json`) : QUANDARY_REPORT;

/** A Jest reporter that leaves the counts of a run for `npm test` to add up. */
export default class CountSpecs {
  onRunComplete(_contexts, result) {
    if (!report) return;
    const counts = {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
    mkdirSync(dirname(report), { recursive: true });
    writeFileSync(report, JSON.stringify(counts));
  }
}
