import type { Document, Element } from '@xmldom/xmldom'
import { Illisible } from '../lecture/illisible.ts'
import type { XmlLu } from '../lecture/xml.ts'
import {
  attribut,
  descendants,
  identifiant,
  premier,
  suivre,
  texteDe,
  trouverCda,
  XSLT,
} from './arbre.ts'
import { CODE_VIDE, lireCode } from './code.ts'
import { corpsN1, corpsN3 } from './corps.ts'
import { defautsDe } from './defauts/index.ts'
import type { DocumentLu, Genre } from './document-lu.ts'
import { lirePatientRole } from './patient.ts'
import { lireAuteur, nomDePersonne } from './personnes.ts'
import { lireActes, lirePriseEnCharge } from './prise-en-charge.ts'
import { libelleDuType } from './types-connus.ts'

/** Codes d'interprétation HL7 (cda.md §15). */
export const INTERPRETATIONS = '2.16.840.1.113883.5.83'
const LAB = 'urn:oid:1.3.6.1.4.1.19376.1.3.2'

/** Lit l'en-tête d'un CDA ; un document incorrect mais lisible se lit, ses défauts sont notés. */
export function lireCda({ document, defauts }: XmlLu): DocumentLu {
  const cda = trouverCda(document)
  if (!cda) throw new Illisible("Le fichier XML n'est pas un document de santé (CDA).")
  const type = lireCode(premier(cda, 'code'))
  const patients = suivre(cda, 'recordTarget/patientRole')
  const parent = premier(cda, 'relatedDocument/parentDocument/id')
  const numero = attribut(premier(cda, 'versionNumber'), 'value')
  const lu: DocumentLu = {
    genre: genreDe(document, cda),
    id: identifiant(premier(cda, 'id')),
    setId: identifiant(premier(cda, 'setId')),
    numero: /^\d{1,9}$/.test(numero) ? Number(numero) : null,
    parentId: remplace(cda) ? identifiant(parent) : null,
    titre: texteDe(premier(cda, 'title')) || libelleDuType(type),
    type,
    date: attribut(premier(cda, 'effectiveTime'), 'value'),
    auteur: lireAuteur(cda),
    confidentialite: lireCode(premier(cda, 'confidentialityCode')),
    actes: lireActes(cda),
    priseEnCharge: lirePriseEnCharge(cda),
    prescripteur: prescripteurDe(cda),
    partiel: statutLabo(cda) === 'active',
    patient: patients[0] ? lirePatientRole(patients[0]) : null,
    patients: patients.length,
    contradiction: null,
    interpretations: interpretationsEnTete(cda),
    defauts: [],
  }
  return { ...lu, defauts: [...defauts, ...defautsDe({ lu, cda })] }
}

function genreDe(document: Document, cda: Element): Genre {
  if (document.documentElement?.namespaceURI === XSLT) return 'auto-presentable'
  if (corpsN1(cda)) return 'N1'
  return corpsN3(cda) ? 'N3' : 'autre'
}

/** RPLC seul remplace ; sans typeCode lisible, un document parent ne remplace rien (cda.md §8 [V]). */
const remplace = (cda: Element): boolean =>
  attribut(premier(cda, 'relatedDocument'), 'typeCode') === 'RPLC'

function prescripteurDe(cda: Element): string {
  const participant = suivre(cda, 'participant').find((p) => attribut(p, 'typeCode') === 'REF')
  return nomDePersonne(
    participant ? premier(participant, 'associatedEntity/associatedPerson/name') : null,
  )
}

const statutLabo = (cda: Element): string =>
  suivre(cda, 'documentationOf/serviceEvent')
    .flatMap((e) => Array.from(e.getElementsByTagNameNS(LAB, 'statusCode')))
    .map((e) => attribut(e, 'code'))[0] ?? ''

/** Un code d'interprétation posé sur l'acte : seul signal qu'un N1 puisse porter hors de son PDF. */
const interpretationsEnTete = (cda: Element): string[] =>
  suivre(cda, 'documentationOf/serviceEvent')
    .flatMap((e) => [...descendants(e, 'code'), ...descendants(e, 'translation')])
    .map(lireCode)
    .filter(({ systeme }) => systeme === INTERPRETATIONS)
    .map(({ code }) => code)

/** Ce que l'on sait d'un fichier sans en-tête : rien, que son nom. */
export const documentSansEnTete = (genre: Genre, titre: string): DocumentLu => ({
  genre,
  id: null,
  setId: null,
  numero: null,
  parentId: null,
  titre,
  type: CODE_VIDE,
  date: '',
  auteur: { nom: '', specialite: '', structure: '' },
  confidentialite: null,
  actes: [],
  priseEnCharge: null,
  prescripteur: '',
  partiel: false,
  patient: null,
  patients: 0,
  contradiction: null,
  interpretations: [],
  defauts: [],
})
