/** Takes away what before-api-specs.mjs brought. */
export default async function afterApiSpecs() {
  await globalThis.throwAwayServer?.stop();
}
