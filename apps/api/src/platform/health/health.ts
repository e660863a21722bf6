import type { Express, Request, Response } from 'express';
import type { DataSource } from 'typeorm';

/** /livez: this process runs. /readyz: it can serve, because its database answers. */
export function mountHealth(app: Express, source: DataSource): void {
  app.get('/livez', (_request: Request, response: Response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request: Request, response: Response) => {
    const ready = await source.query('SELECT 1').then(
      () => true,
      () => false,
    );
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'database unreachable' });
  });
}
