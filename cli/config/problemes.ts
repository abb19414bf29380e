import type { z } from 'zod'
import { suggerer } from '../../rem/recherche/suggerer.ts'
import { CHAMPS_CONNUS } from './schema.ts'

type Probleme = z.core.$ZodIssue

const TYPES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  object: 'un objet { … }',
  array: 'une liste [ … ]',
}

/** Chemin tel qu’on l’écrirait : `services.insi`, `profils[0]`. */
export function ecrireChemin(chemin: readonly PropertyKey[]): string {
  return chemin.reduce<string>((ecrit, pas) => {
    if (typeof pas === 'number') return `${ecrit}[${pas}]`
    return ecrit === '' ? String(pas) : `${ecrit}.${String(pas)}`
  }, '')
}

function valeurEn(racine: unknown, chemin: readonly PropertyKey[]): unknown {
  return chemin.reduce<unknown>(
    (ici, pas) =>
      typeof ici === 'object' && ici !== null
        ? (ici as Record<PropertyKey, unknown>)[pas]
        : undefined,
    racine,
  )
}

function montrer(valeur: unknown): string {
  if (valeur === undefined) return 'rien'
  const texte = JSON.stringify(valeur) ?? String(valeur)
  return texte.length > 60 ? `${texte.slice(0, 60)}…` : texte
}

function champInconnu(parent: string, cle: string): string {
  const ou = parent === '' ? cle : `${parent}.${cle}`
  const [proche] = suggerer(cle, CHAMPS_CONNUS[parent.replace(/\[\d+\]/g, '')] ?? [])
  return `${ou} : champ inconnu${proche === undefined ? '' : ` ; vouliez-vous dire « ${proche} » ?`}`
}

const texteCourt = (minimum: number | bigint): string =>
  minimum > 1 ? `le texte a moins de ${minimum} caractères` : 'le texte est vide'

function borne(probleme: Extract<Probleme, { code: 'too_small' | 'too_big' }>): string {
  const petit = probleme.code === 'too_small'
  const limite = String(petit ? probleme.minimum : probleme.maximum)
  if (probleme.origin === 'array') return 'la liste est vide'
  if (probleme.origin === 'string')
    return petit ? texteCourt(probleme.minimum) : `le texte dépasse ${limite} caractères`
  return petit ? `la valeur est inférieure à ${limite}` : `la valeur dépasse ${limite}`
}

/** La forme que l’utilisateur a voulue est celle dont la faute est au-dedans ; sinon, aucune. */
function phrasesUnion(
  probleme: Extract<Probleme, { code: 'invalid_union' }>,
  recu: unknown,
  ou: string,
): string[] {
  const voulue = probleme.errors.find((faits) => faits.every(({ path }) => path.length > 0))
  if (voulue === undefined) return [`${ou} : ${probleme.message}`]
  return voulue.flatMap((fait) =>
    phrases({ ...fait, path: [...probleme.path, ...fait.path] } as Probleme, recu),
  )
}

function phrases(probleme: Probleme, recu: unknown): string[] {
  const chemin = ecrireChemin(probleme.path)
  const ou = chemin === '' ? 'le fichier' : chemin
  switch (probleme.code) {
    case 'unrecognized_keys':
      return probleme.keys.map((cle) => champInconnu(chemin, cle))
    case 'invalid_value':
      return [
        `${ou} : ${montrer(valeurEn(recu, probleme.path))} n’est pas permis ; au choix ${probleme.values.map((v) => `« ${String(v)} »`).join(', ')}`,
      ]
    case 'invalid_type': {
      const valeur = valeurEn(recu, probleme.path)
      const attendu = TYPES[probleme.expected] ?? probleme.expected
      return [
        valeur === undefined
          ? `${ou} : champ obligatoire, ${attendu} est attendu`
          : `${ou} : ${attendu} est attendu, pas ${montrer(valeur)}`,
      ]
    }
    case 'invalid_union':
      return phrasesUnion(probleme, recu, ou)
    case 'too_small':
    case 'too_big':
      return [`${ou} : ${borne(probleme)}`]
    default:
      return [`${ou} : ${probleme.message}`]
  }
}

/** Tous les problèmes d’une configuration, une phrase chacun, précédée du chemin du champ. */
export function direProblemes(erreur: z.ZodError, recu: unknown): string[] {
  return erreur.issues.flatMap((probleme) => phrases(probleme, recu))
}
