import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/** Les preuves longues ont leur commande, « npm run preuves » : « npm test » reste court. */
const longues = process.env.SEGUR_PREUVES === '1'
const LONGUES = '**/*.preuve.test.{ts,tsx}'

export default defineConfig({
  test: {
    include: [longues ? LONGUES : '**/*.test.{ts,tsx}'],
    // Les essais portent sur le catalogue livré, même là où un fichier officiel est importé.
    env: { SEGUR_REM: 'livre' },
    exclude: [
      ...configDefaults.exclude,
      'reports/campagnes/**',
      '.segur/**',
      ...(longues ? [] : [LONGUES]),
    ],
    // Processus séparés : better-sqlite3 et les modules WASM gardent un état par processus.
    pool: 'forks',
    // Aucun module ne garde d’état qui change (style, fabriques) : les fichiers d’un processus se
    // partagent les leurs, et les essais coûtent moitié moins de processeur.
    isolate: longues,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: longues ? 600_000 : 20_000,
    hookTimeout: longues ? 600_000 : 20_000,
  },
})
