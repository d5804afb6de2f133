import fc from 'fast-check';

// The gate says the same thing twice for the same code; `SEED` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_122) });
