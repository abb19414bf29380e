import path from 'node:path'
import { chargerReferentiels } from '../../../rem/index.ts'
import { RACINE } from '../../chemins.ts'
import { lireFeatures } from '../../couverture/lire-features.ts'
import type { ScenarioLu } from '../../couverture/types.ts'

/** Des scénarios à jouer ensemble : ils sont d’un même référentiel. */
export interface Temoins {
  rem: string
  scenarios: readonly string[]
}

/** Un chapitre de vingt fichiers ne dure pas plus qu’un de deux : « npm run preuves » joue tout. */
const FICHIERS_PAR_CHAPITRE = 2

/** Les premiers fichiers de chaque chapitre, tant qu’il en reste à prendre. */
function creerQuota(): (fichier: string) => boolean {
  const pris = new Map<string, Set<string>>()
  return (fichier) => {
    const chapitre = path.dirname(fichier)
    const fichiers = pris.get(chapitre) ?? new Set()
    if (fichiers.size < FICHIERS_PAR_CHAPITRE) fichiers.add(fichier)
    pris.set(chapitre, fichiers)
    return fichiers.has(fichier)
  }
}

/**
 * Un scénario par fichier de features, deux fichiers par chapitre, par référentiel : assez pour voir
 * qu’une famille de gestes tient encore, en un temps qui ne grandit pas avec chaque scénario ajouté. Le
 * premier qui ne se filme pas : un film suit le rythme d’un lecteur.
 */
export function unParFichier(
  scenarios: readonly ScenarioLu[],
  seFilme: (scenario: string) => boolean,
): readonly Temoins[] {
  const parFichier = new Map<string, ScenarioLu['vises'][number]>()
  const admis = creerQuota()
  for (const { fichier, vises } of scenarios) {
    const [premier] = vises
    if (premier === undefined || !admis(fichier)) continue
    const choisi = parFichier.get(fichier)
    if (choisi === undefined || (seFilme(choisi.scenario) && !seFilme(premier.scenario)))
      parFichier.set(fichier, premier)
  }
  const parRem = new Map<string, string[]>()
  for (const { etiquette, scenario } of parFichier.values()) {
    const rem = etiquette.slice(0, etiquette.indexOf(':'))
    parRem.set(rem, [...(parRem.get(rem) ?? []), scenario])
  }
  return [...parRem].map(([rem, ids]) => ({ rem, scenarios: ids }))
}

/** Les scénarios témoins du banc, lus dans `features/`. */
export function lireTemoins(): readonly Temoins[] {
  const referentiels = chargerReferentiels()
  const filmes = new Set(
    referentiels
      .flatMap(({ exigences }) => exigences.flatMap(({ scenarios }) => scenarios))
      .filter(({ preuves }) => preuves.some(({ type }) => type === 'video'))
      .map(({ id }) => id),
  )
  const lus = lireFeatures(path.join(RACINE, 'features'), referentiels).scenarios
  return unParFichier(lus, (id) => filmes.has(id))
}
