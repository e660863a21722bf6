import { createContext } from 'react';

/** The number used once that lets our own scripts run. Only the server knows it. */
export const NonceContext = createContext<string | undefined>(undefined);
