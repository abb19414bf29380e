import { type Base, lireUn } from '../../base/base.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Etat } from '../courriels/courriel.ts'
import { type Evenement, etatSuivant } from './etats.ts'

/** Applique un événement ; rend faux, sans rien écrire, quand l'état ne l'admet pas. */
export function passer(
  { base, mutations }: { base: Base; mutations: Mutations },
  id: number,
  evenement: Evenement,
  raison: string | null = null,
): boolean {
  const ligne = lireUn<{ etat: Etat }>(base, 'SELECT etat FROM courriel WHERE id = ?', [id])
  if (!ligne) return false
  const juste = etatSuivant(ligne.etat, evenement)
  const suivant = mutations.choisir('mss-renvoi-apres-coupure', juste, () =>
    juste === 'a-verifier' ? 'en-attente' : juste,
  )
  if (!suivant) return false
  const essai = evenement === 'prise' ? 1 : 0
  base.executer('UPDATE courriel SET etat = ?, raison = ?, essais = essais + ? WHERE id = ?', [
    suivant,
    raison,
    essai,
    id,
  ])
  return true
}

/** À l'ouverture : ce qu'un arrêt a interrompu reprend sa place, ou se dit douteux. */
export function solderEnvoisInterrompus(noyau: { base: Base; mutations: Mutations }): void {
  const interrompus = noyau.base.lire<{ id: number }>(
    "SELECT id FROM courriel WHERE etat IN ('en-cours', 'remis')",
  )
  for (const { id } of interrompus)
    passer(noyau, id, 'coupure', "Le logiciel s'est arrêté pendant l'envoi.")
}
