import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Execution, lireExecutions } from '../../reports/campagne/executions.ts'
import { lireEvenements } from '../../reports/index.ts'
import type { Faits } from '../faits/types.ts'

/** Un passage de la campagne, prêt à être rejoué. */
export interface PassageGarde {
  execution: Execution
  faits: Faits
  lire(chemin: string): Uint8Array
}

function estFaits(valeur: unknown): valeur is Faits {
  const { schema, etapes, valeurs, masquees } = (valeur ?? {}) as Record<string, unknown>
  return (
    schema === 1 && Array.isArray(etapes) && Array.isArray(masquees) && typeof valeurs === 'object'
  )
}

/** Les passages dont la campagne a gardé les faits, à prendre dans l'ordre où ils ont été joués. */
export function ouvrirPassages(dossier: string) {
  const restants = lireExecutions(lireEvenements(dossier)).filter(({ fin }) => fin?.faits)
  const lire = (chemin: string) => readFileSync(path.join(dossier, chemin))
  return {
    /** Le prochain passage de ce scénario, sous ce titre ; nul quand la campagne n'en a plus. */
    prendre(scenario: string, titre: string): PassageGarde | null {
      const rang = restants.findIndex(
        ({ debut }) => debut.scenario === scenario && debut.titre === titre,
      )
      const [execution] = rang < 0 ? [] : restants.splice(rang, 1)
      const fichier = execution?.fin?.faits
      if (!execution || !fichier) return null
      const faits: unknown = JSON.parse(lire(fichier.chemin).toString('utf8'))
      return estFaits(faits) ? { execution, faits, lire } : null
    },
  }
}
