import type { Base } from '../../base/base.ts'

/** Les RPPS des utilisateurs et des correspondants du cabinet. */
export function rppsSuivis(base: Base): ReadonlySet<string> {
  const lus = base.lire<{ rpps: string | null }>(
    `SELECT rpps FROM compte WHERE rpps IS NOT NULL
     UNION SELECT substr(json_extract(fiche, '$.identifiant'), 2) FROM correspondant
     WHERE retire = 0 AND json_extract(fiche, '$.identifiant') IS NOT NULL`,
  )
  return new Set(lus.flatMap(({ rpps }) => rpps ?? []))
}
