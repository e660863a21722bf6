import { ask } from './asking';

/** What /readyz says: "503 {"status":"busy"}". */
export async function readiness(url: string): Promise<string> {
  return ask(url, { path: '/readyz', withinMs: 5_000 }).then(
    ({ status, text }) => `${status} ${text.trim().slice(0, 80)}`,
    (error: NodeJS.ErrnoException) => `no answer (${error.code ?? error.message})`,
  );
}
