/** Réponses du service ApCV, dans la forme du banc, dont un test change un trait. */
import { soap } from '../insi/service.essai.ts'
import { APCV } from './soap/message.ts'

export interface PersonneEssai {
  nom: string
  prenom: string
  liste: string
  sexe: string
  date: string
  lieu: string
  matricule: string
  cle: string
  oid: string
  usage: string
}

const ZOE: PersonneEssai = {
  nom: 'ADRUN',
  prenom: 'ZOE',
  liste: 'ZOE',
  sexe: 'F',
  date: '1975-12-31',
  lieu: '63220',
  matricule: '2751263220749',
  cle: '74',
  oid: '1.2.250.1.213.1.4.8',
  usage: 'ADRUN',
}

export const DONATELLO: Partial<PersonneEssai> = {
  nom: 'DE VINCI',
  prenom: 'DONATELLO',
  liste: 'DONATELLO',
  sexe: 'M',
  date: '2010-08-07',
  matricule: '1100899999001',
  cle: '21',
  usage: 'DE VINCI',
}

const beneficiaire = (p: PersonneEssai) =>
  `<Beneficiaire><NomUsage>${p.usage}</NomUsage><NomFamille>${p.nom}</NomFamille><Prenom>${p.prenom}</Prenom><ListePrenom>${p.liste}</ListePrenom><Sexe>${p.sexe}</Sexe><DateNaissance>${p.date}</DateNaissance><LieuNaissance>${p.lieu}</LieuNaissance><Rang>1</Rang><INS><NumIdentifiant>${p.matricule}</NumIdentifiant><Cle>${p.cle}</Cle><OID>${p.oid}</OID></INS></Beneficiaire>`

export const contexte = (
  fin: string,
  personnes: readonly Partial<PersonneEssai>[] = [{}],
  element = 'AuthentifierUtilisateurProximiteRep',
): string =>
  soap(
    `<${element} xmlns="${APCV}" version="1.0"><ContexteApCV><Identifiant>ctx-1</Identifiant><TokenApCV>secret-du-contexte</TokenApCV><DateFinValidite>${fin}</DateFinValidite></ContexteApCV><Beneficiaires>${personnes.map((p) => beneficiaire({ ...ZOE, ...p })).join('')}</Beneficiaires></${element}>`,
  )

export const destruction = soap(`<DetruireContexteApCVRep xmlns="${APCV}" version="1.0"/>`)
