/** What a CSS module is to a spec: every class is called what the code calls it. */
export default new Proxy({}, { get: (_styles, name) => (typeof name === 'string' ? name : undefined) });
