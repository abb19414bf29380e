import { raisonDe } from '../ligne/raison.ts'

const RAISONS = new Map([
  ['ENOENT', 'rien n’existe à ce chemin'],
  ['EACCES', 'ce compte n’a pas le droit de le lire'],
  ['EPERM', 'ce compte n’a pas le droit de le lire'],
  ['ELOOP', 'ses liens tournent en rond'],
  ['EMFILE', 'trop de fichiers sont déjà ouverts'],
])

/** Pourquoi un fichier ne se lit pas, en français quand le système en donne le code. */
export function raisonDeLecture(erreur: unknown): string {
  const code = erreur instanceof Error && 'code' in erreur ? String(erreur.code) : ''
  return RAISONS.get(code) ?? raisonDe(erreur)
}
