import type { MessageImap } from '../../magasin/dossier.ts'
import { ErreurSyntaxe } from './analyser.ts'

const PLAGE = /^(\d{1,10}|\*)(?::(\d{1,10}|\*))?$/
const PLAGES_MAX = 10_000

/** Un message et son rang dans la vue de la session, à partir de 1. */
export interface MessageVu {
  rang: number
  message: MessageImap
}

/** Premier indice dont la valeur atteint `voulu`, la liste étant croissante. */
function chercher(vue: readonly MessageImap[], voulu: number, { uid }: { uid: boolean }): number {
  if (!uid) return Math.min(Math.max(voulu - 1, 0), vue.length)
  let bas = 0
  let haut = vue.length
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((vue[milieu]?.uid ?? 0) < voulu) bas = milieu + 1
    else haut = milieu
  }
  return bas
}

/**
 * Les messages d'un ensemble `1:3,5,9:*`, dans l'ordre de la vue, chacun une fois. Lève
 * `ErreurSyntaxe` quand l'ensemble est mal formé (RFC 3501 §9).
 */
export function choisir(
  vue: readonly MessageImap[],
  ensemble: string,
  options: { uid: boolean },
): readonly MessageVu[] {
  const plages = ensemble.split(',')
  if (plages.length > PLAGES_MAX) throw new ErreurSyntaxe('ensemble trop long')
  const dernier = options.uid ? (vue.at(-1)?.uid ?? 0) : vue.length
  const retenus = new Set<number>()
  for (const plage of plages) {
    const lue = PLAGE.exec(plage)
    if (!lue) throw new ErreurSyntaxe('ensemble mal forme')
    const valeur = (texte: string) => (texte === '*' ? dernier : Number(texte))
    const un = valeur(lue[1] ?? '')
    const deux = lue[2] === undefined ? un : valeur(lue[2])
    const [bas, haut] = un < deux ? [un, deux] : [deux, un]
    for (let i = chercher(vue, bas, options); i < vue.length; i += 1) {
      const numero = options.uid ? (vue[i]?.uid ?? 0) : i + 1
      if (numero > haut) break
      retenus.add(i)
    }
  }
  return [...retenus]
    .sort((a, b) => a - b)
    .flatMap((i) => {
      const message = vue[i]
      return message ? [{ rang: i + 1, message }] : []
    })
}

/** Écrit des identifiants en ensemble compact, `1:3,7`. */
export function ecrireEnsemble(numeros: readonly number[]): string {
  const plages: [number, number][] = []
  for (const numero of numeros) {
    const derniere = plages.at(-1)
    if (derniere && derniere[1] + 1 === numero) derniere[1] = numero
    else plages.push([numero, numero])
  }
  return plages.map(([a, b]) => (a === b ? String(a) : `${a}:${b}`)).join(',')
}
