import { writeFileSync } from 'node:fs';

/** A Jest reporter that leaves the counts of a run for `npm test` to add up. */
export default class CountSpecs {
  onRunComplete(_contexts, result) {
    if (!process.env.QUANDARY_REPORT) return;
    const counts = {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
    writeFileSync(process.env.QUANDARY_REPORT, JSON.stringify(counts));
  }
}
