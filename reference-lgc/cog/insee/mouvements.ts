import type { Entree } from '../entree.ts'
import { type Passage, ranger } from '../table.ts'
import type { LireFichier } from './charger.ts'

type Colonne = 'DATE_EFF' | 'TYPECOM_AV' | 'COM_AV' | 'TYPECOM_AP' | 'COM_AP'
/** Une naissance s'enregistre dans une commune ou un arrondissement, pas dans une déléguée. */
const LIEUX_DE_NAISSANCE = ['COM', 'ARM']

/** Renommages, réunions, scissions et changements de code, d'une période à la suivante. */
export function lirePassages(lire: LireFichier, communes: readonly Entree[]): Passage[] {
  const parCode = ranger(communes.map((e) => [e.code, e]))
  const passages = new Map<string, Passage>()
  for (const ligne of lire<Colonne>('mouvements')) {
    const { TYPECOM_AV, TYPECOM_AP, COM_AV, COM_AP, DATE_EFF } = ligne
    if (![TYPECOM_AV, TYPECOM_AP].every((type) => LIEUX_DE_NAISSANCE.includes(type))) continue
    const de = finissantLe(parCode.get(COM_AV) ?? [], DATE_EFF)
    const vers = commencantLe(parCode.get(COM_AP) ?? [], DATE_EFF)
    if (de && vers && de !== vers)
      passages.set(cleDe(de, vers), { de, vers, partiel: de.fin === null })
  }
  return [...passages.values()]
}

const cleDe = (...entrees: readonly Entree[]) =>
  entrees.map(({ code, debut }) => `${code} ${debut}`).join(' ')

/** La période qui courait la veille. */
const finissantLe = (entrees: readonly Entree[], jour: string) =>
  entrees.find(
    ({ debut, fin }) => (debut === null || debut < jour) && (fin === null || fin >= veille(jour)),
  )

/** La période qui court à partir de ce jour. */
const commencantLe = (entrees: readonly Entree[], jour: string) =>
  entrees.find(
    ({ debut, fin }) => (debut === null || debut <= jour) && (fin === null || fin > jour),
  )

const veille = (jour: string): string =>
  new Date(Date.parse(`${jour}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
