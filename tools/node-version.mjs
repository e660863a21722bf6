/** The oldest Node that runs everything here; package.json says the same to npm. */
const oldest = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  process.stderr.write(
    `\n  Quandary needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.\n\n`,
  );
  process.exit(1);
}
