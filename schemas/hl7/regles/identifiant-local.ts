import { anomalieHl7 } from '../anomalie-hl7.ts'
import { estIdentite } from '../evenements.ts'
import { lireIdentite } from '../lire-identite.ts'
import { rangDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = {
  regle: 'hl7.identifiant-local',
  source: 'IHE ITI-30 (PAM) ; exemples S5',
  marque: 'I',
} as const

/** PID-3 porte l'identifiant local du patient, son type PI et son autorité (ITI-30 [I]). */
export const identifiantLocal: RegleHl7 = (message) => {
  const rang = rangDe(message, 'PID')
  if (!estIdentite(message) || rang === 0) return []
  const { locaux } = lireIdentite(message)
  if (locaux.length === 0)
    return [anomalieHl7(REGLE, 'PID-3 ne porte aucun identifiant local (type PI).', rang)]
  return locaux
    .filter(({ valeur, autorite }) => valeur === '' || (autorite.nom === '' && autorite.oid === ''))
    .map(() =>
      anomalieHl7(REGLE, 'Un identifiant local de PID-3 n’a pas de valeur ou d’autorité.', rang),
    )
}
