import type { EcartProtocole } from '../../contrat.ts'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import type { Contexte, Issue } from '../issue.ts'

const REGLE = { regle: 'dmp.habilitations', source: 'dmp.md §7.3 et §7.4', marque: 'V' } as const

interface Sortie {
  /** Élément de réponse, `setAuthorizationResponse`. */
  element: string
  espace: string
  transaction: string
  contexte: Contexte
}

/** Une réponse propre au DMP : `output/status`, et `context` quand il y a quelque chose à dire. */
export function repondreHabilitation(
  { element, espace, transaction, contexte }: Sortie,
  { statut, texte, contenu = null }: { statut: string; texte?: string; contenu?: Fragment | null },
): Issue {
  const refusee = statut !== 'DMPOk'
  const ecart: EcartProtocole = { ...REGLE, message: `${statut} : ${texte ?? ''}` }
  const dit = texte === undefined ? null : xml`<context>${texte}</context>`
  return {
    corps: {
      xml: xml`<${{ xml: element }} xmlns="${espace}"><output>${contenu}<status>${statut}</status>${dit}</output></${{ xml: element }}>`
        .xml,
    },
    code: statut,
    refusee,
    transaction,
    ins: contexte.appelant.patient?.valeur ?? null,
    documents: [],
    pieces: [],
    ecarts: refusee ? [ecart] : [],
  }
}
