import { CLASSIFICATIONS_DOCUMENT } from '../../../../schemas/xds/metadonnees.ts'
import type { Fiche } from '../../depot/documents.ts'
import { classements, fente, type ObjetRim } from '../../rim/objet.ts'
import type { Requete } from './lire-requete.ts'

type Groupes = Requete['parametres']

const CODES = {
  $XDSDocumentEntryClassCode: CLASSIFICATIONS_DOCUMENT.classCode,
  $XDSDocumentEntryTypeCode: CLASSIFICATIONS_DOCUMENT.typeCode,
  $XDSDocumentEntryPracticeSettingCode: CLASSIFICATIONS_DOCUMENT.practiceSettingCode,
  $XDSDocumentEntryHealthcareFacilityTypeCode: CLASSIFICATIONS_DOCUMENT.healthcareFacilityTypeCode,
  $XDSDocumentEntryEventCodeList: CLASSIFICATIONS_DOCUMENT.eventCodeList,
  $XDSDocumentEntryConfidentialityCode: CLASSIFICATIONS_DOCUMENT.confidentialityCode,
  $XDSDocumentEntryFormatCode: CLASSIFICATIONS_DOCUMENT.formatCode,
} as const

const DATES = {
  CreationTime: 'creationTime',
  ServiceStartTime: 'serviceStartTime',
  ServiceStopTime: 'serviceStopTime',
} as const

/** Une date écrite en partie vaut son premier instant : les bornes se comparent complétées. */
const completer = (date: string): string => date.padEnd(14, '0')

/** Vrai quand la date est dans les bornes : début compris, fin exclue ; sans date, toujours (dmp.md §9). */
export function dansLesBornes(
  date: string | null,
  depuis: string | undefined,
  jusque: string | undefined,
): boolean {
  if (date === null) return true
  const complete = completer(date)
  if (depuis !== undefined && complete < completer(depuis)) return false
  return jusque === undefined || complete < completer(jusque)
}

/** La première valeur d'un paramètre, `undefined` sans lui. */
export const seule = (groupes: Groupes, nom: string): string | undefined =>
  groupes.get(nom)?.[0]?.[0]

const MOTIF_MAX = 120

/** Un nom d'auteur, avec les jokers `%` et `_` de SQL. */
export function ressemble(valeur: string, motif: string): boolean {
  const expression = motif
    .slice(0, MOTIF_MAX)
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/%+/g, '.*')
    .replaceAll('_', '.')
  return new RegExp(`^${expression}$`, 'isu').test(valeur)
}

function codesSatisfaits(objet: ObjetRim, groupes: Groupes): boolean {
  return Object.entries(CODES).every(([parametre, schema]) => {
    const portes = classements(objet, schema).map(
      ({ code, fentes }) => `${code}^^${fentes.codingScheme?.[0] ?? ''}`,
    )
    return (groupes.get(parametre) ?? []).every((groupe) => groupe.some((v) => portes.includes(v)))
  })
}

function datesSatisfaites(objet: ObjetRim, groupes: Groupes): boolean {
  return Object.entries(DATES).every(([parametre, nom]) =>
    dansLesBornes(
      fente(objet, nom),
      seule(groupes, `$XDSDocumentEntry${parametre}From`),
      seule(groupes, `$XDSDocumentEntry${parametre}To`),
    ),
  )
}

/** Ce document satisfait-il tous les critères de la recherche ? */
export function satisfait({ objet, statut, uniqueId }: Fiche, groupes: Groupes): boolean {
  const statuts = groupes.get('$XDSDocumentEntryStatus')?.flat() ?? []
  const uniques = groupes.get('$XDSDocumentEntryUniqueId')?.flat()
  const auteurs = groupes.get('$XDSDocumentEntryAuthorPerson')?.flat()
  const references = groupes.get('$XDSDocumentEntryReferenceIdList') ?? []
  const personnes = classements(objet, CLASSIFICATIONS_DOCUMENT.author).flatMap(
    ({ fentes }) => fentes.authorPerson ?? [],
  )
  const portees = objet.fentes['urn:ihe:iti:xds:2013:referenceIdList'] ?? []
  return (
    statuts.includes(statut) &&
    (uniques?.includes(uniqueId) ?? true) &&
    (auteurs?.some((motif) => personnes.some((p) => ressemble(p, motif))) ?? true) &&
    references.every((groupe) => groupe.some((r) => portees.includes(r))) &&
    codesSatisfaits(objet, groupes) &&
    datesSatisfaites(objet, groupes)
  )
}
