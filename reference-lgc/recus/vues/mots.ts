import { jourLu } from '../cda/dates.ts'
import type { Genre } from '../cda/document-lu.ts'
import { libelleDuType } from '../cda/types-connus.ts'
import type { DocumentRecu } from '../document-recu.ts'
import type { Canal } from '../provenance.ts'

export const FORMATS: Record<Genre, string> = {
  N1: 'CDA N1',
  N3: 'CDA N3',
  'auto-presentable': 'CDA N3 auto-présentable',
  PDF: 'PDF',
  autre: 'CDA',
  illisible: 'Illisible',
}

export const CANAUX: Record<Canal, string> = {
  messagerie: 'Messagerie',
  dmp: 'DMP',
  import: 'Import',
}

/** Le mot du type de classement ; un type inconnu garde le libellé du document. */
export const typeLu = ({ type, lu }: Pick<DocumentRecu, 'type' | 'lu'>): string =>
  libelleDuType(lu.type.code === type ? lu.type : { code: type, systeme: '', libelle: '' })

/** `02/03/2026` : la date de classement. */
export const dateDocument = ({ date }: Pick<DocumentRecu, 'date'>): string =>
  jourLu(
    date
      .replace(/(0000)+$/, '')
      .slice(0, 8)
      .padEnd(4, '0'),
  )

export const auteurLu = ({ lu }: Pick<DocumentRecu, 'lu'>): string =>
  [lu.auteur.nom, lu.auteur.specialite].filter(Boolean).join(', ')
