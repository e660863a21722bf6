import vm from 'node:vm';

const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/**
 * Jest runs ES modules in Node's VM, which Node does only when asked at its start. Workers start with what the
 * environment says by then, so `npx jest` needs no flag as long as workers run the specs.
 */
export function askForModules() {
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} ${flags}`.trim();
}

/** Throws what to type when specs are to run in this very process, and it was started without the flag. */
export function needModules({ runInBand, detectOpenHandles }) {
  if ((runInBand || detectOpenHandles) && !vm.SourceTextModule)
    throw new Error(`In one process, Jest needs a flag: NODE_OPTIONS="${flags}" npx jest --runInBand …`);
}
