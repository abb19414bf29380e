import type { Element } from '@xmldom/xmldom'
import { attribut } from './arbre.ts'

export interface Code {
  code: string
  systeme: string
  libelle: string
}

export const CODE_VIDE: Code = { code: '', systeme: '', libelle: '' }

export const lireCode = (element: Element | null): Code =>
  element
    ? {
        code: attribut(element, 'code'),
        systeme: attribut(element, 'codeSystem'),
        libelle: attribut(element, 'displayName'),
      }
    : CODE_VIDE
