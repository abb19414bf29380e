import type { z } from 'zod'

const TYPES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'vrai ou faux',
  array: 'une liste',
  object: 'un objet',
  record: 'un objet',
  date: 'une date',
}

const type = (nom: string) => TYPES[nom] ?? nom

/** Dit en français un défaut relevé par zod, comme suite de « Le champ X … ». */
export function direDefaut(defaut: z.core.$ZodRawIssue): string {
  switch (defaut.code) {
    case 'invalid_type':
      return defaut.input === undefined
        ? `est obligatoire (${type(defaut.expected)})`
        : `doit être ${type(defaut.expected)}`
    case 'invalid_value':
      return `doit valoir ${defaut.values.map((v) => `« ${String(v)} »`).join(' ou ')}`
    case 'too_small':
      return `est trop petit (minimum ${defaut.minimum})`
    case 'too_big':
      return `est trop grand (maximum ${defaut.maximum})`
    case 'unrecognized_keys':
      return `contient des clés inconnues : ${defaut.keys.join(', ')}`
    case 'invalid_format':
      return 'n’a pas la forme attendue'
    case 'invalid_union':
      return 'n’a aucune des formes attendues'
    default:
      return 'est invalide'
  }
}
