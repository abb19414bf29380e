import type {
  Constat,
  EvenementEtape,
  Explication,
  MessageEchange,
} from '../../../../reports/campagne/types.ts'
import { expliquer } from '../../../../reports/index.ts'
import { estEnEchec } from '../../../../reports/modele/etats.ts'
import { listerScenarios } from '../../../../reports/modele/lister.ts'
import type { CampagneLue, ScenarioLu } from '../../../../reports/modele/types.ts'

/** L'étape où cela s'est vu, et ce qui l'entoure. */
interface Lieu {
  etape: EvenementEtape
  /** Numéro de l'étape dans son passage, à partir de 1. */
  numero: number
  /** Dernier écran connu à ce moment. */
  ecran: EvenementEtape | null
  messages: readonly MessageEchange[]
}

export interface LectureEchec {
  lu: ScenarioLu
  /** Contrôles manqués, et l'attendu de l'exigence quand aucun contrôle n'a parlé. */
  manques: readonly Constat[]
  lieu: Lieu | null
  /** Nulle quand la campagne s'est arrêtée pendant ce scénario : rien n'a échoué. */
  explication: Explication | null
  /** Les échecs voisins de la même campagne. */
  precedent: string | null
  suivant: string | null
}

function trouverLieu({ executions }: ScenarioLu): Lieu | null {
  for (const { etapes } of executions) {
    const fautive = etapes.findIndex(({ statut }) => statut === 'echouee')
    const rang =
      fautive >= 0 ? fautive : etapes.findIndex(({ statut }) => statut === 'non-verifiee')
    const etape = etapes[rang]
    if (!etape) continue
    const ecran = etapes.slice(0, rang + 1).findLast(({ capture }) => capture !== null)
    return { etape, numero: rang + 1, ecran: ecran ?? null, messages: etape.messages }
  }
  return null
}

/** Tout ce qu'il faut pour comprendre l'échec d'un scénario ; nul quand il n'a pas échoué. */
export function lireEchec(lue: CampagneLue, scenario: string): LectureEchec | null {
  const echecs = listerScenarios(lue).filter(({ etat }) => estEnEchec(etat))
  const rang = echecs.findIndex((lu) => lu.scenario.id === scenario)
  const lu = echecs[rang]
  if (!lu) return null
  return {
    lu,
    manques: lu.constats.filter(({ conforme }) => !conforme),
    lieu: trouverLieu(lu),
    explication: expliquer(lu, lue.campagne),
    precedent: echecs[rang - 1]?.scenario.id ?? null,
    suivant: echecs[rang + 1]?.scenario.id ?? null,
  }
}
