import type { Anomalie } from '../../../../schemas/anomalie.ts'
import type { CodeXds } from '../../../../schemas/xds/erreurs.ts'
import type { Marque } from '../../../contrat.ts'
import type { Depot } from '../../depot/index.ts'
import type { ReglagesDmp } from '../../reglages.ts'
import type { Soumission } from '../../rim/lire-objet.ts'
import type { ObjetRim } from '../../rim/objet.ts'
import type { ErreurXds } from '../erreur.ts'

/** Un contenu du message, avec ce qui le désigne. */
export interface Contenu {
  id: string
  /** `null` : la pièce annoncée n'est pas là. */
  octets: Uint8Array | null
  /** `cid:` demandé, pour le message d'erreur. */
  cid: string | null
  empreinte: string
}

/** Ce que les règles d'une soumission connaissent. */
export interface FaitsSoumission {
  anomalies: readonly Anomalie[]
  soumission: Soumission
  contenus: readonly Contenu[]
  /** Contenu d'un document, d'après son `id` ; `null` quand il manque. */
  contenuDe(document: ObjetRim): Contenu | null
  depot: Depot
  reglages: ReglagesDmp
}

/** Une règle des métadonnées : des faits aux erreurs, aucune quand tout va bien. */
export type RegleSoumission = (faits: FaitsSoumission) => readonly ErreurXds[]

/** Fabrique les erreurs d'une règle, toutes de la même source. */
export function source(regle: string, texte: string, marque: Marque = 'V') {
  return (code: CodeXds, contexte: string): ErreurXds => ({
    regle: `dmp.${regle}`,
    source: texte,
    marque,
    code,
    contexte,
  })
}
