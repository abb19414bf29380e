import { randomBytes } from 'node:crypto'
import { lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { CriteresSaisis } from './criteres.ts'

/**
 * Les recherches restent sur le serveur : aucun nom de patient dans une adresse ni un journal web.
 */
export function retenirRecherche(
  { base, horloge }: Noyau,
  compteId: number,
  criteres: CriteresSaisis,
): string {
  const id = randomBytes(9).toString('base64url')
  base.transaction(() => {
    base.executer(
      `DELETE FROM recherche WHERE compte_id = ? AND id NOT IN
         (SELECT id FROM recherche WHERE compte_id = ? ORDER BY le DESC LIMIT 20)`,
      [compteId, compteId],
    )
    base.executer('INSERT INTO recherche (id, compte_id, le, criteres) VALUES (?, ?, ?, ?)', [
      id,
      compteId,
      horloge.maintenant().toISOString(),
      JSON.stringify(criteres),
    ])
  })
  return id
}

/** La recherche d'un compte n'est pas lisible d'un autre. */
export function retrouverRecherche(
  { base }: Pick<Noyau, 'base'>,
  compteId: number,
  id: string,
): CriteresSaisis | null {
  const ligne = lireUn<{ criteres: string }>(
    base,
    'SELECT criteres FROM recherche WHERE id = ? AND compte_id = ?',
    [id, compteId],
  )
  return ligne && (JSON.parse(ligne.criteres) as CriteresSaisis)
}
