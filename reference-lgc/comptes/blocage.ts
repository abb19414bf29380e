import { type Base, lireUn } from '../base/base.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { type Compte, nomComplet } from './compte.ts'
import { POLITIQUE } from './politique.ts'
import { tracerCompte } from './traces.ts'

const UNE_HEURE_MS = 3_600_000

/** Un autre administrateur peut-il débloquer ce compte ? */
const autreAdministrateur = (base: Base, { id }: Compte): boolean =>
  lireUn(
    base,
    `SELECT 1 AS n FROM compte
     WHERE role = 'administrateur' AND actif = 1 AND bloque_le IS NULL AND id <> ?`,
    [id],
  ) !== null

/**
 * Le mot de passe est-il bloqué ? Jusqu'au déblocage par un autre administrateur ; le dernier, que
 * personne ne pourrait débloquer, ne l'est qu'une heure.
 */
export function motDePasseBloque({ base, horloge, mutations }: Noyau, compte: Compte): boolean {
  const { bloqueLe } = compte
  if (!bloqueLe) return false
  const age = horloge.maintenant().getTime() - bloqueLe.getTime()
  const bloque = age < UNE_HEURE_MS || autreAdministrateur(base, compte)
  return mutations.choisir('blocage-absent', bloque, () => false)
}

/** Un échec de plus ; au dernier permis, le mot de passe d'un compte d'administration se bloque. */
export function compterEchec(noyau: Noyau, compte: Compte): void {
  const { base, horloge } = noyau
  const echecs = compte.echecs + 1
  const bloque = compte.role === 'administrateur' && echecs >= POLITIQUE.echecs
  base.executer('UPDATE compte SET echecs = ?, bloque_le = coalesce(bloque_le, ?) WHERE id = ?', [
    echecs,
    bloque ? horloge.maintenant().toISOString() : null,
    compte.id,
  ])
  if (!bloque || compte.bloqueLe) return
  tracerCompte(noyau, {
    auteur: nomComplet(compte),
    compte,
    nature: 'blocage',
    reussi: true,
    detail: `Après ${echecs} échecs`,
  })
}

/** Une connexion réussie, ou un administrateur, rend tous ses essais au compte. */
export const debloquer = (base: Base, compteId: number): void =>
  void base.executer('UPDATE compte SET echecs = 0, bloque_le = NULL WHERE id = ?', [compteId])
