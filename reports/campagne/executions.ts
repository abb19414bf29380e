import type {
  Evenement,
  EvenementEtape,
  EvenementPreuve,
  EvenementScenarioDebut,
  EvenementScenarioFin,
} from './types.ts'

/** Un passage d'un scénario sur un poste ; `fin` est nul quand il a été interrompu. */
export interface Execution {
  debut: EvenementScenarioDebut
  etapes: readonly EvenementEtape[]
  preuves: readonly EvenementPreuve[]
  fin: EvenementScenarioFin | null
}

interface EnCours {
  debut: EvenementScenarioDebut
  etapes: EvenementEtape[]
  preuves: Map<string, EvenementPreuve>
  fin: EvenementScenarioFin | null
}

function decouper(evenements: readonly Evenement[]): EnCours[] {
  const executions: EnCours[] = []
  for (const evenement of evenements) {
    if (evenement.genre === 'scenario-debut') {
      executions.push({ debut: evenement, etapes: [], preuves: new Map(), fin: null })
      continue
    }
    const courante = executions.at(-1)
    if (courante?.debut.scenario !== evenement.scenario) continue
    if (evenement.genre === 'etape') courante.etapes.push(evenement)
    // Une preuve prise deux fois dans un passage : la dernière vaut.
    if (evenement.genre === 'preuve') courante.preuves.set(evenement.preuve, evenement)
    if (evenement.genre === 'scenario-fin') courante.fin = evenement
  }
  return executions
}

/** Deux passages de même clé jouent le même texte ; un plan de scénario donne une clé par exemple. */
export function cleExecution({ scenario, fichier, titre, ligne }: EvenementScenarioDebut): string {
  return JSON.stringify([scenario, fichier, ligne ?? titre])
}

/** Sans verdict (interrompu, faute du banc, pièce non remise), un passage reste à rejouer. */
export const aboutie = (execution: { fin: EvenementScenarioFin | null }): boolean =>
  (execution.fin?.verdict ?? null) !== null

/**
 * Les passages retenus, par date de début. Un passage sans verdict s'efface devant un passage
 * plus tardif du même texte (reprise) ; un passage abouti ne s'efface jamais.
 */
export function lireExecutions(postes: readonly (readonly Evenement[])[]): Execution[] {
  const toutes = postes.flatMap(decouper).sort((a, b) => a.debut.date.localeCompare(b.debut.date))
  const derniere = new Map(toutes.map((execution) => [cleExecution(execution.debut), execution]))
  return toutes
    .filter(
      (execution) =>
        aboutie(execution) || derniere.get(cleExecution(execution.debut)) === execution,
    )
    .map((execution) => ({ ...execution, preuves: [...execution.preuves.values()] }))
}
