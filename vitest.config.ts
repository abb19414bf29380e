import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    // Les essais portent sur le catalogue livré, même là où un fichier officiel est importé.
    env: { SEGUR_REM: 'livre' },
    exclude: [...configDefaults.exclude, 'reports/campagnes/**', '.segur/**'],
    // Processus séparés : better-sqlite3 et les modules WASM gardent un état par processus.
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
