import type { Element } from '@xmldom/xmldom'
import type { Codage } from '../../documents/modele/codage.ts'
import { enfant, enfants } from '../../insi/soap/lecture-sure.ts'
import { RIM } from '../soap/espaces.ts'
import type { AuteurFiche, FicheDmp } from './fiche.ts'
import { FICHE, STATUTS, type StatutFiche } from './schemas.ts'

/** Les objets d'un registre : `ExtrinsicObject`, `Association`, `RegistryPackage`, `ObjectRef`. */
export const objetsDe = (reponse: Element, nom: string): Element[] => {
  const liste = enfant(reponse, RIM, 'RegistryObjectList')
  return liste ? enfants(liste, RIM, nom) : []
}

export const valeursDuSlot = (parent: Element, nom: string): string[] =>
  enfants(parent, RIM, 'Slot')
    .filter((s) => s.getAttribute('name') === nom)
    .flatMap((s) => {
      const liste = enfant(s, RIM, 'ValueList')
      return liste ? enfants(liste, RIM, 'Value').map((v) => v.textContent?.trim() ?? '') : []
    })

/** Une fiche, ou `null` quand il lui manque de quoi la désigner : elle ne doit pas cacher les autres. */
export function lireFiche(objet: Element): FicheDmp | null {
  const [entryUUID, statut] = [objet.getAttribute('id') ?? '', statutDe(objet)]
  const uniqueId = identifiantDe(objet, FICHE.uniqueId)
  if (entryUUID === '' || uniqueId === '' || statut === null) return null
  const slot = (nom: string) => valeursDuSlot(objet, nom)[0] ?? ''
  const codes = (schema: string) => classifications(objet, schema).map(codage)
  const taille = Number(slot('size'))
  return {
    entryUUID,
    lid: objet.getAttribute('lid') || entryUUID,
    uniqueId,
    entrepot: slot('repositoryUniqueId'),
    statut,
    version: enfant(objet, RIM, 'VersionInfo')?.getAttribute('versionName') || '1',
    titre: libelleDe(objet) || 'Document sans titre',
    type: codes(FICHE.type)[0] ?? INCONNU,
    classe: codes(FICHE.classe)[0] ?? INCONNU,
    format: codes(FICHE.format)[0] ?? INCONNU,
    confidentialites: codes(FICHE.confidentialite),
    auteurs: classifications(objet, FICHE.auteur).map(lireAuteur),
    matricule: identifiantDe(objet, FICHE.patientId).split('^')[0] ?? '',
    acteLe: slot('serviceStartTime'),
    faitLe: slot('creationTime'),
    mimeType: objet.getAttribute('mimeType') ?? '',
    hash: slot('hash') || null,
    taille: Number.isInteger(taille) && taille > 0 ? taille : null,
  }
}

const INCONNU: Codage = { code: '', libelle: 'Non précisé', systeme: '' }

const classifications = (objet: Element, schema: string): Element[] =>
  enfants(objet, RIM, 'Classification').filter(
    (c) => c.getAttribute('classificationScheme') === `urn:uuid:${schema}`,
  )

const identifiantDe = (objet: Element, schema: string): string =>
  enfants(objet, RIM, 'ExternalIdentifier')
    .find((e) => e.getAttribute('identificationScheme') === `urn:uuid:${schema}`)
    ?.getAttribute('value')
    ?.trim() ?? ''

function libelleDe(objet: Element): string {
  const nom = enfant(objet, RIM, 'Name')
  return (nom && enfant(nom, RIM, 'LocalizedString')?.getAttribute('value')?.trim()) || ''
}

function codage(classification: Element): Codage {
  const code = classification.getAttribute('nodeRepresentation') ?? ''
  return {
    code,
    libelle: libelleDe(classification) || code,
    systeme: valeursDuSlot(classification, 'codingScheme')[0] ?? '',
  }
}

function statutDe(objet: Element): StatutFiche | null {
  const lu = objet.getAttribute('status') ?? ''
  return (Object.keys(STATUTS) as StatutFiche[]).find((nom) => STATUTS[nom] === lu) ?? null
}

/** XCN, XON et spécialité `code^libellé^système` (dmp.md §6 [V]). */
function lireAuteur(classification: Element): AuteurFiche {
  const champs = (nom: string) => (valeursDuSlot(classification, nom)[0] ?? '').split('^')
  const [identifiant = '', nom = '', prenom = ''] = champs('authorPerson')
  const [code = '', libelle = '', systeme = ''] = champs('authorSpecialty')
  return {
    ...{ identifiant, nom, prenom },
    structure: champs('authorInstitution')[0] ?? '',
    specialite: code === '' ? null : { code, libelle: libelle || code, systeme },
  }
}
