import { estTemporel } from '../../lecture/lire-instants.ts'
import { attribut, descendre, type Noeud } from '../../lecture/parcourir.ts'
import { type RegleDocument, type Releve, relever } from '../types.ts'

const chiffresDe = (noeud: Noeud | null): string =>
  /^\d{4,14}/.exec(attribut(noeud, 'value') ?? '')?.[0] ?? ''

/** Compare à la précision commune : un jour et une heure de ce jour ne se contredisent pas. */
function inverse(debut: string, fin: string): boolean {
  const commune = Math.min(debut.length, fin.length)
  return debut.slice(0, commune) > fin.slice(0, commune)
}

export const intervalle: RegleDocument = {
  regle: 'cda.date.intervalle',
  objet: 'le début d’une période n’est pas après sa fin',
  source: 'cda.md §9',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index.partout('high').flatMap((fin): readonly Releve[] => {
      const { parent } = fin
      if (parent === null || !estTemporel(parent)) return []
      const debut = descendre(parent, 'low')
      if (!inverse(chiffresDe(debut), chiffresDe(fin))) return []
      const message = `La période commence le ${attribut(debut, 'value')} et finit avant, le ${attribut(fin, 'value')}.`
      return [relever(parent, message, 'Mettre le début dans low et la fin dans high.')]
    }),
}
