import type { Navigateur } from '../essai/navigateur.essai.ts'
import { type Demandeur, deposer, octetsDe, PNG } from './copies.essai.ts'

const ANNEE = 366 * 24 * 60 * 60 * 1000

/** Ce que les mutants des copies changent : dépôt, ouverture, documentation, puis cinq ans qui passent. */
export async function parcourirCopies(
  demandeur: Demandeur,
  patient: string,
  avancer: (ms: number) => void,
): Promise<void> {
  const n: Navigateur = demandeur.n
  await n.envoyer(
    '/reglages/droits',
    ['consulter-identite', 'ouvrir-copies'].map((droit): [string, string] => ['medecin', droit]),
  )
  await deposer(demandeur, { titre: 'Passeport', octets: PNG, patient })
  await octetsDe(demandeur, `/patients/${patient}/copies/1/image`)
  await n.aller('/reglages/copies/documentation')
  // À quatre ans, seule la suppression trop tôt change quelque chose ; à cinq, son absence.
  for (const annees of [4, 1.1]) {
    avancer(annees * ANNEE)
    await n.connecter()
  }
}
