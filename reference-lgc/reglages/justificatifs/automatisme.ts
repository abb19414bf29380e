import { type Base, lireUn } from '../../base/base.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'

const CLE = 'validation-automatique'

/** Éteint au départ : sans réglage, seule une action volontaire valide (INS.20). */
export const validationAutomatique = (base: Base): boolean =>
  lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])?.valeur ===
  'oui'

/** Le site allume ou éteint l'automatisme, pour tous les postes (INS.21). */
export function reglerValidationAutomatique(
  base: Base,
  reglage: { active: boolean },
  mutations: Mutations,
): void {
  const active = mutations.choisir(
    'automatisme-non-desactivable',
    reglage.active,
    () => reglage.active || validationAutomatique(base),
  )
  base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, active ? 'oui' : 'non'],
  )
}
