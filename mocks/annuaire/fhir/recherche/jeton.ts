import { REFUS } from '../erreur.ts'
import type { Jeton } from './types.ts'

/** `code`, `systeme|code`, `systeme|` ou `|code` : ce que chaque forme admet. */
function formeDe(valeur: string): (lu: Jeton) => boolean {
  const rang = valeur.indexOf('|')
  if (rang < 0) return ({ code }) => code === valeur
  const systeme = valeur.slice(0, rang)
  const demande = valeur.slice(rang + 1)
  if (demande === '') return ({ system }) => system === systeme
  if (systeme === '') return ({ system, code }) => system === null && code === demande
  return ({ system, code }) => system === systeme && code === demande
}

/** Un critère de jeton ; `:not` garde ce qui n'en a aucun (annuaire.md §4 [V]). */
export function critereJeton(
  modificateur: string | null,
  valeurs: readonly string[],
): (lus: readonly Jeton[]) => boolean {
  if (modificateur !== null && modificateur !== 'not')
    throw REFUS.modificateur(`Modifier :${modificateur} is not supported on token`)
  const formes = valeurs.map(formeDe)
  const convient = (lus: readonly Jeton[]) => lus.some((lu) => formes.some((forme) => forme(lu)))
  return modificateur === 'not' ? (lus) => !convient(lus) : convient
}
