import { type Fragment, xml } from '../../xml/gabarit.ts'
import { debutDeLActe, horodatage } from '../dates.ts'
import type { Expediteur } from '../expediteurs.ts'
import type { DemandeDocument } from '../types.ts'
import { TYPES_RECUS } from '../types-de-document.ts'
import {
  ecrireExecutant,
  ecrireIntervenants,
  ecrireLieu,
  ecrireResponsable,
} from './intervenants.ts'
import { ecrirePatient } from './patient.ts'

export interface Identifiants {
  id: string
  serie: string
  version: number
}

const LOINC = '2.16.840.1.113883.6.1'

/** Modèles du document : trois pour un N1, ceux du volet en plus pour un N3 (cda.md §4 [V]). */
const VOLETS: Partial<Record<DemandeDocument['type'], Fragment>> = {
  '11502-2': xml`<templateId root="1.3.6.1.4.1.19376.1.3.3"/><templateId root="1.2.250.1.213.1.1.1.55" extension="2024.01"/>`,
  SYNTH: xml`<templateId root="1.2.250.1.213.1.1.1.13" extension="201310"/>`,
}

function ecrireModeles({ type, format }: DemandeDocument): Fragment {
  const volet = format === 'N3' ? VOLETS[type] : xml`<templateId root="1.3.6.1.4.1.19376.1.2.20"/>`
  return xml`<templateId root="2.16.840.1.113883.2.8.2.1"/><templateId root="1.2.250.1.213.1.1.1.1"/>${volet ?? null}`
}

/** Acte principal : le chapitre d'un compte rendu de biologie, l'historique clinique ailleurs. */
function ecrireActe(demande: DemandeDocument, expediteur: Expediteur): Fragment {
  const biologie = demande.type === '11502-2'
  const fin = horodatage(demande.date)
  const code = biologie
    ? xml`<code code="18719-5" displayName="Biochimie" codeSystem="${LOINC}" codeSystemName="LOINC"/>`
    : xml`<code code="34117-2" displayName="Historique et clinique" codeSystem="${LOINC}" codeSystemName="LOINC"/>`
  const termine = biologie
    ? xml`<lab:statusCode xmlns:lab="urn:oid:1.3.6.1.4.1.19376.1.3.2" code="completed"/>`
    : null
  return xml`<documentationOf><serviceEvent>${code}${termine}
<effectiveTime><low value="${horodatage(debutDeLActe(demande.date))}"/><high value="${fin}"/></effectiveTime>
${ecrireExecutant(expediteur, biologie ? fin : null)}
</serviceEvent></documentationOf>
`
}

/** Médecin traitant, attendu d'un VSM ; prescripteur, attendu d'un laboratoire (cda.md §13, §15). */
function ecrireParticipants({ type, date }: DemandeDocument): Fragment | null {
  const medecin = xml`<associatedEntity classCode="PROV"><id root="1.2.250.1.71.4.2.1" extension="899700000013"/><code code="G15_10/SM54" displayName="Médecin - Médecine Générale (SM)" codeSystem="1.2.250.1.213.1.1.4.5"/><addr nullFlavor="UNK"/><telecom nullFlavor="UNK"/><associatedPerson><name><prefix>MME</prefix><given>Camille</given><family>TESTIER</family><suffix>DR</suffix></name></associatedPerson></associatedEntity>`
  if (type === 'SYNTH')
    return xml`<participant typeCode="INF"><functionCode code="PCP" displayName="Médecin traitant" codeSystem="2.16.840.1.113883.5.88"/><time nullFlavor="NA"/>${medecin}</participant>
`
  if (type !== '11502-2') return null
  return xml`<participant typeCode="REF"><templateId root="1.3.6.1.4.1.19376.1.3.3.1.6"/><time xsi:type="IVL_TS"><high value="${horodatage(debutDeLActe(date))}"/></time>${medecin}</participant>
`
}

/** Tout ce qui précède le corps, dans l'ordre qu'impose le XSD (cda.md §3 [V]). */
export function ecrireEnTete(
  demande: DemandeDocument,
  expediteur: Expediteur,
  { id, serie, version }: Identifiants,
): Fragment {
  const { type } = TYPES_RECUS[demande.type]
  const quand = horodatage(demande.date)
  const biologie = demande.type === '11502-2'
  const remplace = demande.remplace
    ? xml`<relatedDocument typeCode="RPLC"><parentDocument><id root="${demande.remplace.id}"/></parentDocument></relatedDocument>
`
    : null
  return xml`<realmCode code="FR"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
${ecrireModeles(demande)}
<id root="${id}"/>
<code code="${type.code}" displayName="${type.libelle}" codeSystem="${type.systeme}"/>
<title>${demande.titre}</title><effectiveTime value="${quand}"/>
<confidentialityCode code="N" displayName="Normal" codeSystem="2.16.840.1.113883.5.25"/>
<languageCode code="fr-FR"/><setId root="${serie}"/><versionNumber value="${version}"/>
${ecrirePatient(demande.patient)}${ecrireIntervenants(expediteur, quand)}${ecrireParticipants(demande)}${ecrireActe(demande, expediteur)}${remplace}<componentOf><encompassingEncounter>
<effectiveTime><low value="${horodatage(debutDeLActe(demande.date))}"/></effectiveTime>
${biologie ? ecrireResponsable(expediteur) : null}${ecrireLieu(expediteur)}
</encompassingEncounter></componentOf>
`
}
