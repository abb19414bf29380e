import { CODES_ADMIS, type MetadonneeCodee } from '../../../../../schemas/xds/codes.ts'
import {
  CLASSIFICATIONS_DOCUMENT,
  CLASSIFICATIONS_LOT,
} from '../../../../../schemas/xds/metadonnees.ts'
import { classements, type ObjetRim } from '../../../rim/objet.ts'
import type { ErreurXds } from '../../erreur.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('codes', 'dmp.md §8.5 point 3 et §18')

function juger(objet: ObjetRim, nom: MetadonneeCodee, schema: string): readonly ErreurXds[] {
  return classements(objet, schema).flatMap(({ code, fentes }) => {
    const systeme = fentes.codingScheme?.[0] ?? ''
    const admis = CODES_ADMIS[nom].some(
      ({ systeme: attendu, codes }) =>
        attendu === systeme && (codes?.includes(code) ?? code !== ''),
    )
    return admis
      ? []
      : [erreur('XDSRegistryMetadataError', `${nom} « ${code} » du système « ${systeme} » inconnu`)]
  })
}

const DOCUMENT = [
  'classCode',
  'typeCode',
  'formatCode',
  'healthcareFacilityTypeCode',
  'practiceSettingCode',
  'confidentialityCode',
] as const

/** Les codes sont dans les nomenclatures que nous connaissons. */
export const codes: RegleSoumission = ({ soumission: { lots, documents }, reglages }) => {
  if (reglages.strict === 'ihe') return []
  return [
    ...lots.flatMap((lot) => juger(lot, 'contentTypeCode', CLASSIFICATIONS_LOT.contentTypeCode)),
    ...documents.flatMap((document) =>
      DOCUMENT.flatMap((nom) => juger(document, nom, CLASSIFICATIONS_DOCUMENT[nom])),
    ),
  ]
}
