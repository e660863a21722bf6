import type { IncomingMessage } from 'node:http';

/** By one of these a proxy says that it asks for somebody else. */
const proxied =
  /^(?:forwarded|via|x-forwarded(?:-\w+)*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/;

/** Whether a proxy brings the request, as far as it says so. To be asked before the door drops what proxies claim. */
export const isProxied = ({ headers }: IncomingMessage): boolean =>
  Object.keys(headers).some((name) => proxied.test(name));
