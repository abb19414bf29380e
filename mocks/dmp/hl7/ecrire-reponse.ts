import { randomUUID } from 'node:crypto'
import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import { attribut, descendre, texteA } from '../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import { horodatageXds } from '../../documents/dates.ts'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import type { Cx } from '../cx.ts'
import type { Dossier } from '../depot/dossiers.ts'
import type { EtatAutorisation } from '../droits/acces-dossier.ts'
import type { PersonneDmp } from '../issue.ts'

const HL7 = ESPACES_XDS.hl7

export type ReponsePatient =
  | { genre: 'absent' }
  | { genre: 'refus'; code: string }
  | {
      genre: 'trouve'
      dossier: Dossier
      identite: PersonneDmp
      autorisation: EtatAutorisation
      medecinTraitant: boolean
      /** TD1.3a dit aussi ce que le patient interdit. */
      oppositions: boolean
    }

interface Demande {
  corps: ElementXml
  patient: Cx
  raison: string
  maintenant: Date
}

function identifiant(element: ElementXml | null, nom: string): Fragment {
  const racine = (element && attribut(element, 'root')) ?? ''
  const extension = element && attribut(element, 'extension')
  const suite = extension === null ? null : xml` extension="${extension}"`
  return { xml: xml`<${{ xml: nom }} root="${racine}"${suite}/>`.xml }
}

function observation(code: string, systeme: string, valeur: boolean): Fragment {
  return xml`<subjectOf typeCode="SBJ"><administrativeObservation classCode="OBS" moodCode="EVN"><code code="${code}" codeSystem="${systeme}"/><value xsi:type="BL" value="${String(valeur)}"/></administrativeObservation></subjectOf>`
}

const OBSERVATIONS = '1.2.250.1.213.4.1.2.3'

/** Date, motif et raison d'un dossier fermé : forme du banc, non officielle (dmp.md §7.2 [C]). */
function fermeture({ fermeture: f }: Dossier): Fragment | null {
  if (!f) return null
  return xml`<subjectOf typeCode="SBJ"><administrativeObservation classCode="OBS" moodCode="EVN"><code code="MOCK_FERMETURE" codeSystem="1.3.6.1.4.1.32473.2"/><text>${f.motif} : ${f.raison}</text><effectiveTime value="${f.date}"/></administrativeObservation></subjectOf>`
}

function sujet(reponse: ReponsePatient, patient: Cx): Fragment | null {
  if (reponse.genre !== 'trouve') return null
  const { dossier, identite, oppositions } = reponse
  const prenoms = identite.prenoms.split(' ').map((p) => xml`<given>${p}</given>`)
  const dites = [
    observation('RATTACHEMENT_ENS', OBSERVATIONS, dossier.ens),
    ...(oppositions
      ? [
          observation('OPPOSITION_BRIS_DE_GLACE', OBSERVATIONS, dossier.opposeBrisDeGlace),
          observation('OPPOSITION_ACCES_URGENCE', OBSERVATIONS, dossier.opposeAccesUrgence),
        ]
      : []),
  ]
  const statut = dossier.statut === 'actif' ? 'active' : 'terminated'
  return xml`<subject typeCode="SUBJ" contextConductionInd="false"><registrationEvent classCode="REG" moodCode="EVN"><statusCode code="completed"/><subject1 typeCode="SBJ"><patient classCode="PAT"><id root="${patient.autorite}" extension="${patient.valeur}"/><statusCode code="${statut}"/><patientPerson classCode="PSN" determinerCode="INSTANCE"><name>${prenoms}<family qualifier="BR">${identite.nom}</family></name><administrativeGenderCode code="${identite.sexe}"/><birthTime value="${identite.dateNaissance.replaceAll('-', '')}"/></patientPerson>${dites}${fermeture(dossier)}</patient></subject1><custodian typeCode="CST"><assignedEntity classCode="ASSIGNED"><id root="1.2.250.1.213.4.1.1.1"/></assignedEntity></custodian></registrationEvent></subject>`
}

function lignes(reponse: ReponsePatient): Fragment | null {
  if (reponse.genre !== 'trouve') return null
  return xml`<attentionLine><keyWordText code="AUTORISATION" codeSystem="1.2.250.1.213.4.1.2.6.1"/><value xsi:type="CV" code="${reponse.autorisation}" codeSystem="1.2.250.1.213.4.1.2.6.2"/></attentionLine><attentionLine><keyWordText code="STATUT_MT" codeSystem="1.2.250.1.213.4.1.2.6.3"/><value xsi:type="BL" value="${String(reponse.medecinTraitant)}"/></attentionLine>`
}

/** Le code d'information ou d'erreur de l'accusé ; `AE` pour un refus [I]. */
function accuse(reponse: ReponsePatient, demande: ElementXml): Fragment {
  const cible = xml`<targetMessage>${identifiant(descendre(demande, HL7, ['id']), 'id')}</targetMessage>`
  if (reponse.genre === 'refus')
    return xml`<acknowledgement typeCode="AE">${cible}<acknowledgementDetail typeCode="E"><code code="${reponse.code}"/><text>Le service des droits refuse cet accès</text></acknowledgementDetail></acknowledgement>`
  const ferme = reponse.genre === 'trouve' && reponse.dossier.statut === 'ferme'
  const detail = ferme
    ? xml`<acknowledgementDetail typeCode="I"><code code="DMPClosed"/></acknowledgementDetail>`
    : null
  return xml`<acknowledgement typeCode="AA">${cible}${detail}</acknowledgement>`
}

const CODES_REPONSE = { absent: 'NF', refus: 'AE', trouve: 'OK' } as const

/** `PRPA_IN201308UV02`, dans l'ordre des exemples publics (dmp.md §7.2 [V]). */
export function ecrirePatient(
  reponse: ReponsePatient,
  { corps, patient, raison, maintenant }: Demande,
): Fragment {
  const emetteur = descendre(corps, HL7, ['sender', 'device'])
  const nom = (emetteur && texteA(emetteur, HL7, ['softwareName'])) ?? ''
  const lps = identifiant(emetteur && descendre(emetteur, HL7, ['id']), 'id')
  const requete = descendre(corps, HL7, ['controlActProcess', 'queryByParameter', 'queryId'])
  const processus = descendre(corps, HL7, ['processingCode'])
  return xml`<PRPA_IN201308UV02 xmlns="${HL7}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ITSVersion="XML_1.0"><id root="${randomUUID()}"/><creationTime value="${horodatageXds(maintenant)}"/><interactionId root="2.16.840.1.113883.1.6" extension="PRPA_IN201308UV02"/><processingCode code="${(processus && attribut(processus, 'code')) ?? 'D'}"/><processingModeCode code="T"/><acceptAckCode code="NE"/><receiver typeCode="RCV"><device classCode="DEV" determinerCode="INSTANCE">${lps}<softwareName>${nom}</softwareName></device></receiver><sender typeCode="SND"><device classCode="DEV" determinerCode="INSTANCE"><id root="1.2.250.1.213.4.1.1.1"/><softwareName>DMP</softwareName></device></sender>${lignes(reponse)}${accuse(reponse, corps)}<controlActProcess classCode="CACT" moodCode="EVN"><reasonCode code="${raison}" codeSystem="1.2.250.1.213.1.1.4.11"/>${sujet(reponse, patient)}<queryAck>${identifiant(requete, 'queryId')}<queryResponseCode code="${CODES_REPONSE[reponse.genre]}"/></queryAck></controlActProcess></PRPA_IN201308UV02>`
}
