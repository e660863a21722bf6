import { generateTypes } from '../build.mjs';
import { needModules } from './modules.mjs';

/** Specs of pages import the types of their documents. As a task of Nx they depend on them (apps/web/project.json). */
export default async function beforeUnitSpecs(options) {
  needModules(options);
  if (!process.env.NX_TASK_TARGET_PROJECT) await generateTypes();
}
