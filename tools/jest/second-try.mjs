import { jest } from '@jest/globals';

// As for the journeys: on two shared cores a server can stall for longer than a spec waits. What failed is printed, and
// a spec that fails twice fails. At a desk nothing is tried again, so that what is flaky is seen.
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true });
