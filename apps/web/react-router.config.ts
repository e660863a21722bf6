import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src',
  buildDirectory: '../../dist/web',
  ssr: true,
  // Every route is named in the first page: no request per link tells the server what a reader hovers over.
  routeDiscovery: { mode: 'initial' },
  future: { v8_splitRouteModules: true, v8_viteEnvironmentApi: true },
} satisfies Config;
