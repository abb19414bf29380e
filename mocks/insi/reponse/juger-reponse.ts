import type { SchemasInsi } from '../../../schemas/insi/schemas-insi.ts'
import { validerReponseInsi } from '../../../schemas/insi/valider-reponse.ts'
import type { EcartProtocole } from '../../contrat.ts'

const JUGEMENTS_MAX = 200
const TAILLE_MAX = 8_000

/**
 * Ce que le banc émet est jugé comme le reste : un défaut est une faute du banc. Deux réponses
 * identiques ont le même jugement : il se garde, pour les réponses courtes les plus récentes.
 */
export function creerJugeReponses(
  schemas: SchemasInsi,
): (corps: string) => readonly EcartProtocole[] {
  const connus = new Map<string, readonly EcartProtocole[]>()
  const juger = (corps: string) =>
    validerReponseInsi(new TextEncoder().encode(corps), schemas).map(({ message, source }) => ({
      regle: 'banc.reponse-invalide',
      source,
      marque: 'C' as const,
      message,
    }))
  return (corps) => {
    const connu = connus.get(corps)
    if (connu) return connu
    const jugement = juger(corps)
    if (corps.length > TAILLE_MAX) return jugement
    const [ancien] = connus.keys()
    if (connus.size >= JUGEMENTS_MAX && ancien !== undefined) connus.delete(ancien)
    connus.set(corps, jugement)
    return jugement
  }
}
