import { lireDefinitions } from './colonnes/definitions.ts'
import { type AnnexeLue, lireAnnexes } from './colonnes/lire-annexe.ts'
import { type FeuilleReconnue, reconnaitreFeuille } from './colonnes/reconnaitre.ts'
import { ImportRefuse } from './import-refuse.ts'
import { lireLignes } from './lignes/lire-lignes.ts'
import { regrouper } from './lignes/regrouper.ts'
import type { Douteuse, ExigenceLue } from './lignes/types.ts'
import type { FichierOfficiel } from './types.ts'

/** Un REM publié compte quelques centaines de lignes ; au-delà, le rapprochement prendrait la mémoire [C]. */
const LIGNES_MAX = 2000

/** Ce qu'un fichier officiel contient, avant tout rapprochement. */
export interface FichierLu {
  reconnue: FeuilleReconnue
  exigences: readonly ExigenceLue[]
  douteuses: readonly Douteuse[]
  lignes: number
  annexes: readonly AnnexeLue[]
  feuillesNonLues: readonly string[]
}

/**
 * Lit la feuille d'exigences d'un fichier officiel, quelle que soit sa disposition (A, B0, B, C0, C),
 * et ses feuilles annexes. Lève `ImportRefuse` quand aucune feuille n'a les colonnes d'un REM, ou
 * qu'elle n'a aucune exigence.
 */
export function lireFichierOfficiel({ nom, feuilles }: FichierOfficiel): FichierLu {
  const definitions = lireDefinitions()
  const annexes = lireAnnexes(feuilles, definitions)
  const nomsAnnexes = new Set(annexes.map((annexe) => annexe.nom))
  const candidates = feuilles.filter((feuille) => !nomsAnnexes.has(feuille.nom))
  const reconnue = reconnaitreFeuille(candidates, definitions)
  if (reconnue === null) {
    throw new ImportRefuse(
      'colonnes',
      `Aucune feuille de « ${nom} » n’a les colonnes d’un REM : un numéro d’exigence, et un énoncé ou un scénario.`,
      feuilles.map((feuille) => `feuille « ${feuille.nom} », ${feuille.rangees.length} lignes`),
    )
  }
  if (reconnue.feuille.rangees.length > LIGNES_MAX) {
    throw new ImportRefuse(
      'colonnes',
      `La feuille « ${reconnue.feuille.nom} » de « ${nom} » a plus de ${LIGNES_MAX} lignes : un REM en compte quelques centaines.`,
    )
  }
  const lignes = lireLignes(reconnue)
  const { exigences, douteuses } = regrouper(lignes)
  if (exigences.length === 0) {
    throw new ImportRefuse(
      'colonnes',
      `La feuille « ${reconnue.feuille.nom} » de « ${nom} » n’a aucune exigence lisible.`,
      douteuses.slice(0, 10).map(({ ligne, phrase }) => `ligne ${ligne} : ${phrase}`),
    )
  }
  const remarques = reconnue.feuille.remarques.map(({ ligne, phrase }) => ({
    ligne,
    id: null,
    phrase,
  }))
  return {
    reconnue,
    exigences,
    douteuses: [...remarques, ...douteuses],
    lignes: lignes.length,
    annexes,
    feuillesNonLues: candidates
      .filter((feuille) => feuille !== reconnue.feuille && feuille.rangees.length > 0)
      .map((feuille) => (feuille.visible ? feuille.nom : `${feuille.nom} (masquée)`)),
  }
}
