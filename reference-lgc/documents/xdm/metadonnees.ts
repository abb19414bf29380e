import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { slot } from './ebrim.ts'
import { type DocumentXds, ficheXds } from './fiche.ts'
import { LOT, lotXds } from './lot.ts'

/** Numéro local d'un document envoyé seul. */
export const DOCUMENT = 'Doc01'

export interface DocumentInscrit extends DocumentXds {
  /** Numéro dans ces métadonnées. */
  numero: string
  /** Numéro d'inscription du document que celui-ci remplace (dmp.md §8.1 [V]). */
  remplace?: string | null
}

interface Lot {
  /** OID du lot, jamais réemployé. */
  lot: string
  /** Instant de l'envoi. */
  le: string
}

export type Envoi = Lot & Omit<DocumentInscrit, 'numero'>
export type EnvoiCommun = Lot & { documents: readonly [DocumentInscrit, ...DocumentInscrit[]] }

const membre = ({ numero }: DocumentInscrit, rang: number): Fragment =>
  xml`
    <Association id="Lien${rang + 1}" associationType="urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember" sourceObject="${LOT}" targetObject="${numero}">${slot('SubmissionSetStatus', 'Original')}</Association>`

const remplacement = ({ numero, remplace }: DocumentInscrit, rang: number): Fragment | null =>
  remplace
    ? xml`
    <Association id="Remplacement${rang + 1}" associationType="urn:ihe:iti:2007:AssociationType:RPLC" sourceObject="${numero}" targetObject="${remplace}"/>`
    : null

/** Un lot, ses documents, leurs associations (dmp.md §8 et §12 [V]). */
export function composerMetadonneesCommunes(
  { documents, lot, le }: EnvoiCommun,
  mutations: Mutations,
): string {
  const corps = xml`<lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0">
  <RegistryObjectList xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0">
    ${lotXds(documents[0].contenu, lot, le)}
    ${documents.map((document) => ficheXds(document.numero, document, mutations))}${documents.map(membre)}${documents.flatMap((document, rang) => remplacement(document, rang) ?? [])}
  </RegistryObjectList>
</lcm:SubmitObjectsRequest>
`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${corps.xml}`
}

/** Les métadonnées d'un document envoyé seul. */
export const composerMetadonnees = (
  { lot, le, ...document }: Envoi,
  mutations: Mutations,
): string =>
  composerMetadonneesCommunes(
    { lot, le, documents: [{ ...document, numero: DOCUMENT }] },
    mutations,
  )
