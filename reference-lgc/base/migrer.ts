import { type Base, lireUn } from './base.ts'
import { MIGRATIONS } from './migrations/index.ts'

/**
 * Applique les migrations manquantes, chacune dans sa transaction ; refuse une base plus récente.
 */
export function migrer(base: Base, migrations: readonly string[] = MIGRATIONS): void {
  const { user_version: niveau } = lireUn<{ user_version: number }>(
    base,
    'PRAGMA user_version',
  ) ?? { user_version: 0 }
  if (niveau > migrations.length)
    throw new Error(
      `Base au niveau ${niveau}, plus récent que ce logiciel (niveau ${migrations.length}) : installez la version qui l'a écrite.`,
    )
  for (const [rang, sql] of migrations.entries()) {
    if (rang < niveau) continue
    base.transaction(() => {
      base.script(sql)
      base.script(`PRAGMA user_version = ${rang + 1}`)
    })
  }
}
