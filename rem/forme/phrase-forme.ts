import type { z } from 'zod'
import { suggestion } from '../recherche/suggerer.ts'

type Fait = z.core.$ZodIssue

const NATURES_ATTENDUES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des champs',
  record: 'des champs',
}

const NATURES_TROUVEES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  object: 'des champs',
}

function trouve(valeur: unknown): string {
  if (valeur === null) return 'rien'
  if (Array.isArray(valeur)) return 'une liste'
  return NATURES_TROUVEES[typeof valeur] ?? 'autre chose'
}

function phraseType({ expected }: z.core.$ZodIssueInvalidType, valeur: unknown): string {
  if (valeur === undefined) return 'ce champ obligatoire manque'
  return `attendu ${NATURES_ATTENDUES[expected] ?? expected}, trouvé ${trouve(valeur)}`
}

function phraseValeur(values: readonly unknown[], valeur: unknown): string {
  if (valeur === undefined) return 'ce champ obligatoire manque'
  const permises = values.map(String)
  const proche = typeof valeur === 'string' ? suggestion(valeur, permises) : ''
  return `valeur inconnue : « ${String(valeur)} » (permises : ${permises.join(', ')})${proche}`
}

/** zod les donne à l'exécution sans les déclarer dans ses types. */
function operationsPermises(fait: Fait): readonly unknown[] {
  return 'options' in fait && Array.isArray(fait.options) ? fait.options : []
}

/** Dit en français un fait de forme relevé par zod ; `valeur` est ce qui est écrit à cet endroit. */
export function phraseForme(fait: Fait, valeur: unknown): string {
  switch (fait.code) {
    case 'invalid_type':
      return phraseType(fait, valeur)
    case 'invalid_value':
      return phraseValeur(fait.values, valeur)
    case 'invalid_union':
      return phraseValeur(operationsPermises(fait), valeur)
    case 'too_small':
      return typeof valeur === 'string' ? 'ce texte est vide' : 'cette liste est vide'
    case 'invalid_format':
      return `« ${String(valeur)} » n’a pas la forme attendue`
    default:
      return 'cette valeur n’a pas la forme attendue'
  }
}
