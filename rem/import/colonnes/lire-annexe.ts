import type { Feuille } from '../types.ts'
import type { Annexe, Definitions } from './definitions.ts'
import { normaliserEntete } from './normaliser-entete.ts'

/** Un scénario d'une feuille annexe : il traverse plusieurs exigences, le catalogue n'a pas sa place. */
export interface ScenarioAnnexe {
  ligne: number
  id: string
  exigences: readonly string[]
  preuves: readonly string[]
}

/** Une feuille annexe lue pour être dite, jamais écrite au catalogue. */
export interface AnnexeLue {
  nom: string
  scenarios: readonly ScenarioAnnexe[]
}

/** Part des entêtes à retrouver pour reconnaître une feuille annexe renommée. */
const PART = 0.6

const entetesDe = ({ rangees }: Feuille): readonly string[] =>
  (rangees[0] ?? []).map((cellule) => normaliserEntete(cellule ?? ''))

function estAnnexe(feuille: Feuille, { nom, entetes }: Annexe): boolean {
  const siens = entetesDe(feuille)
  const retrouves = entetes.filter((entete) => siens.includes(entete)).length
  return normaliserEntete(feuille.nom) === nom || retrouves >= entetes.length * PART
}

function lireScenarios(feuille: Feuille): readonly ScenarioAnnexe[] {
  const entetes = entetesDe(feuille)
  const colonnes = (motif: RegExp) =>
    entetes.flatMap((entete, rang) => (motif.test(entete) ? [rang] : []))
  const [colonneId] = colonnes(/^id scenario$/)
  const parId = new Map<string, ScenarioAnnexe>()
  let courant = ''
  for (const [rang, rangee] of feuille.rangees.entries()) {
    if (rang === 0) continue
    const lire = (motif: RegExp) => colonnes(motif).flatMap((colonne) => rangee[colonne] ?? [])
    courant = (colonneId === undefined ? null : rangee[colonneId]) ?? courant
    if (courant === '') continue
    const connu = parId.get(courant)
    const unir = (avant: readonly string[], motif: RegExp) => [
      ...new Set([...avant, ...lire(motif)]),
    ]
    parId.set(courant, {
      ligne: connu?.ligne ?? rang + 1,
      id: courant,
      exigences: unir(connu?.exigences ?? [], /^exigence \d+$/),
      preuves: unir(connu?.preuves ?? [], /^n° preuve$/),
    })
  }
  return [...parId.values()]
}

/** Les feuilles annexes du fichier (« Scénarios coeur de métier ») : scénarios, exigences et preuves citées. */
export function lireAnnexes(
  feuilles: readonly Feuille[],
  { annexes }: Definitions,
): readonly AnnexeLue[] {
  return feuilles
    .filter((feuille) => annexes.some((annexe) => estAnnexe(feuille, annexe)))
    .map((feuille) => ({ nom: feuille.nom, scenarios: lireScenarios(feuille) }))
}
