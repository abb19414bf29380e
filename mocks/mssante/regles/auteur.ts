import type { Boite } from '../boites/types.ts'
import { lireEntetes, valeurDe, valeursDe } from '../mime/entetes.ts'
import type { Enveloppe } from '../remise/types.ts'
import { adresseNue } from './adresses.ts'

const RELAIS_MAX = 25

/**
 * Pourquoi l'opérateur refuse un message à la fin de DATA ; `null` quand il l'accepte : auteur d'une
 * autre boîte, chemin de retour vide hors accusé, boucle (mssante.md §6 [C], RFC 5321 §6.3).
 */
export function exigerAuteur(
  octets: Buffer,
  { adresse }: Boite,
  { expediteur }: Enveloppe,
): string | null {
  const { entetes } = lireEntetes(octets, 0, octets.length)
  const auteurs = valeursDe(entetes, 'from')
  if (auteurs.length === 1 && adresseNue(auteurs[0] ?? '') !== adresse.toLowerCase())
    return 'auteur (From) different de la boite ouverte'
  const nature = valeurDe(entetes, 'content-type') ?? ''
  if (expediteur === '' && !/multipart\/report/i.test(nature))
    return 'chemin de retour vide hors accuse'
  return valeursDe(entetes, 'received').length > RELAIS_MAX ? 'boucle de messagerie' : null
}
