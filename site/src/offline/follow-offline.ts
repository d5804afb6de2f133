/** Loads what lets a check work without a connection, once nothing else waits; where pages are made, nobody does. */
if (typeof document !== 'undefined') setTimeout(() => void import('./offline-part.ts'), 1000);
