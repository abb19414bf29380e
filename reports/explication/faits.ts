import type { Constat, EvenementEtape, Explication, Origine } from '../campagne/types.ts'
import type { ScenarioLu } from '../modele/types.ts'

/** Ce qu'une règle sait d'un scénario qui n'a pas abouti. */
export interface FaitsEchec {
  lu: ScenarioLu
  /** Défauts volontaires du LGC de référence. */
  mutations: readonly string[]
  /** Ce que l'exécution en a vu ; nul quand un contrôle a condamné. */
  origine: Origine | null
  /** Le premier contrôle qui condamne. */
  manque: Constat | null
  /** L'étape où cela s'est vu, et son numéro à partir de 1. */
  etape: { texte: string; numero: number } | null
  /** Connexions que les services ont vues échouer, et le nombre de messages qu'ils ont reçus. */
  connexions: readonly { serveur: string; code: string }[]
  messages: number
}

/** Ce qu'une règle ajoute aux faits : à qui, pourquoi, que faire, où l'apprendre. */
export type Attribution = Pick<Explication, 'responsable' | 'pourquoi' | 'suite' | 'page'>

export type RegleEchec = (faits: FaitsEchec) => Attribution | null

function etapeFautive(etapes: readonly EvenementEtape[]): FaitsEchec['etape'] {
  const rang = etapes.findIndex(({ statut }) => statut === 'echouee')
  const etape = etapes[rang] ?? etapes.find(({ statut }) => statut === 'non-verifiee')
  if (!etape) return null
  return { texte: etape.texte, numero: etapes.indexOf(etape) + 1 }
}

export function lireFaits(lu: ScenarioLu, mutations: readonly string[]): FaitsEchec {
  const fins = lu.executions.flatMap(({ fin }) => fin ?? [])
  const etapes = lu.executions.map((execution) => etapeFautive(execution.etapes))
  return {
    lu,
    mutations,
    origine: fins.find(({ origine }) => origine !== undefined)?.origine ?? null,
    manque: lu.constats.find(({ conforme }) => !conforme) ?? null,
    etape: etapes.find((etape) => etape !== null) ?? null,
    connexions: fins.flatMap(({ connexions = [] }) => connexions),
    messages: lu.executions
      .flatMap(({ etapes: jouees }) => jouees)
      .reduce((total, { messages }) => total + messages.length, 0),
  }
}
