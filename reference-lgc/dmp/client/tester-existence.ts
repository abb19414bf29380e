import { randomUUID } from 'node:crypto'
import type { Element } from '@xmldom/xmldom'
import { OID_CABINET } from '../../documents/oid.ts'
import { horodatageXds } from '../../documents/xdm/dates.ts'
import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import { enfant, enfants } from '../../insi/soap/lecture-sure.ts'
import { PRODUIT } from '../../version.ts'
import { HL7V3 } from '../soap/espaces.ts'
import type { Identite, InsDmp, Raison } from '../vihf/identite.ts'
import type { ClientDmp } from './client.ts'
import { type Issue, illisible, refus } from './issue.ts'

export const AUTORISATIONS = ['VALIDE', 'NON_EXISTE', 'EXPIRE', 'INTERDIT'] as const
export type Autorisation = (typeof AUTORISATIONS)[number]

/** Ce que TD0.2 apprend d'un dossier ; ses traits d'identité ne se montrent ni ne se gardent (RG_0320). */
export type EtatDossier =
  | { genre: 'absent' }
  | { genre: 'ferme' }
  | { genre: 'ouvert'; autorisation: Autorisation | null; medecinTraitant: boolean }

/** TD0.2 : le dossier existe-t-il, et y suis-je autorisé ? (dmp.md §7.1 et §7.2 [V]) */
export async function testerExistence(
  client: ClientDmp,
  {
    identite,
    patient,
    raison,
    temps,
  }: { identite: Identite; patient: InsDmp; raison?: Raison; temps: Date },
): Promise<Issue<EtatDossier>> {
  const reponse = await client.appeler({
    ...{ identite, patient, raison: raison ?? 'normal' },
    action: 'existence',
    corps: requete(patient, temps),
  })
  if ('echec' in reponse) return reponse
  const { element } = reponse.valeur
  if (element.localName !== 'PRPA_IN201308UV02') return illisible('réponse inattendue')
  return lireReponse(element, patient)
}

const requete = ({ matricule, oid }: InsDmp, temps: Date): Fragment =>
  xml`<PRPA_IN201307UV02 xmlns="${HL7V3}" ITSVersion="XML_1.0"><id root="${OID_CABINET}.1" extension="${randomUUID()}"/><creationTime value="${horodatageXds(temps.toISOString())}"/><interactionId root="2.16.840.1.113883.1.6" extension="PRPA_IN201307UV02"/><processingCode code="D"/><processingModeCode code="T"/><acceptAckCode code="AL"/><receiver typeCode="RCV"><device classCode="DEV" determinerCode="INSTANCE"><id root="1.2.250.1.213.4.1.1.1"/><softwareName>DMP</softwareName></device></receiver><sender typeCode="SND"><device classCode="DEV" determinerCode="INSTANCE"><id root="${OID_CABINET}"/><softwareName>${PRODUIT}</softwareName></device></sender><controlActProcess classCode="CACT" moodCode="EVN"><reasonCode code="TEST_EXST" codeSystem="1.2.250.1.213.1.1.4.11" displayName="Test d'existence de dossier"/><queryByParameter><queryId root="${OID_CABINET}.2" extension="${randomUUID()}"/><statusCode code="new"/><parameterList><patientIdentifier><value root="${oid}" extension="${matricule}"/><semanticsText>Patient.id</semanticsText></patientIdentifier></parameterList></queryByParameter></controlActProcess></PRPA_IN201307UV02>`

/** Descend un chemin d'éléments HL7 v3. */
const descendre = (depart: Element, ...noms: string[]): Element | null =>
  noms.reduce<Element | null>((ici, nom) => ici && enfant(ici, HL7V3, nom), depart)

const attribut = (element: Element | null, nom: string): string => element?.getAttribute(nom) ?? ''

function lireReponse(message: Element, demande: InsDmp): Issue<EtatDossier> {
  const acquittement = attribut(enfant(message, HL7V3, 'acknowledgement'), 'typeCode')
  if (acquittement === 'AE' || acquittement === 'AR') {
    const detail = descendre(message, 'acknowledgement', 'acknowledgementDetail', 'code')
    return refus(
      attribut(detail, 'code') || acquittement,
      'Le DMP n’a pas pu dire si ce patient a un dossier. Réessayez plus tard.',
    )
  }
  const acte = enfant(message, HL7V3, 'controlActProcess')
  const code = acte ? attribut(descendre(acte, 'queryAck', 'queryResponseCode'), 'code') : ''
  if (code === 'NF') return { valeur: { genre: 'absent' } }
  if (!acte || code !== 'OK') return illisible('ni dossier trouvé, ni dossier absent')
  const patient = descendre(acte, 'subject', 'registrationEvent', 'subject1', 'patient')
  if (!patient) return illisible('dossier trouvé, mais sans patient')
  // Un dossier qui n'est pas celui demandé ne doit jamais servir (règle de sécurité).
  const ids = enfants(patient, HL7V3, 'id').map((id) => attribut(id, 'extension'))
  if (!ids.includes(demande.matricule))
    return illisible('le dossier rendu est celui d’un autre patient')
  const statut = attribut(enfant(patient, HL7V3, 'statusCode'), 'code')
  if (statut !== 'active') return { valeur: { genre: 'ferme' } }
  return {
    valeur: {
      genre: 'ouvert',
      autorisation: lireAutorisation(message),
      medecinTraitant: ligne(message, 'STATUT_MT')?.getAttribute('value') === 'true',
    },
  }
}

function lireAutorisation(message: Element): Autorisation | null {
  const code = ligne(message, 'AUTORISATION')?.getAttribute('code') ?? ''
  return AUTORISATIONS.find((a) => a === code) ?? null
}

/** La valeur d'une `attentionLine`, par son mot clé. */
function ligne(message: Element, mot: string): Element | null {
  const trouvee = enfants(message, HL7V3, 'attentionLine').find(
    (l) => attribut(enfant(l, HL7V3, 'keyWordText'), 'code') === mot,
  )
  return trouvee ? enfant(trouvee, HL7V3, 'value') : null
}
