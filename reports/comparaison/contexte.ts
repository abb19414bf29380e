import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Execution } from '../campagne/executions.ts'
import type { CampagneLue } from '../modele/types.ts'
import type { Reperes } from './textes/normaliser.ts'

/** Un passage, sa campagne, et ce qu'il faut pour en comparer les textes. */
export interface Passage {
  dossier: string
  execution: Execution
  reperes: Reperes
}

const JOUR_DE_PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

export function situerPassage(lue: Pick<CampagneLue, 'dossier'>, execution: Execution): Passage {
  return {
    dossier: lue.dossier,
    execution,
    reperes: {
      jour: JOUR_DE_PARIS.format(new Date(execution.debut.date)),
      identites: execution.fin?.identitesNeuves ?? [],
    },
  }
}

/**
 * Les octets d'un fichier de la campagne ; nuls quand il manque, ou quand un événement retouché mène
 * hors d'elle.
 */
export function lireObjet(dossier: string, chemin: string): Buffer | null {
  const absolu = path.resolve(dossier, chemin)
  if (!absolu.startsWith(path.resolve(dossier) + path.sep)) return null
  try {
    return readFileSync(absolu)
  } catch {
    return null
  }
}
