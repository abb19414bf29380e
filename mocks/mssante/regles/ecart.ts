import type { EcartProtocole, Marque } from '../../contrat.ts'

export interface Provenance {
  source: string
  marque: Marque
}

/** Un écart relevé chez un logiciel de messagerie, avec sa règle et sa source. */
export const creerEcart = (
  regle: string,
  message: string,
  { source, marque }: Provenance,
): EcartProtocole => ({ regle: `mss.${regle}`, source, marque, message })

/** Les écarts d'une règle : un par phrase, aucun pour une phrase nulle. */
export const ecartsDe = (
  regle: string,
  provenance: Provenance,
  phrases: readonly (string | null | false)[],
): readonly EcartProtocole[] =>
  phrases.flatMap((phrase) =>
    typeof phrase === 'string' ? [creerEcart(regle, phrase, provenance)] : [],
  )
