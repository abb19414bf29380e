import type { Preuve } from '../../rem/index.ts'
import { cleExecution, type Execution } from '../campagne/executions.ts'
import type { EvenementPreuve } from '../campagne/types.ts'
import { typeConvient } from '../preuves/types-convenus.ts'
import type { Composition } from './types.ts'

/** La prise de chaque texte joué : rejoué à la reprise, un texte ne montre que sa dernière prise. */
export function prisesDe(preuve: Preuve, executions: readonly Execution[]): EvenementPreuve[] {
  const prises = new Map<string, EvenementPreuve>()
  for (const execution of executions) {
    const prise = execution.preuves.find((p) => p.preuve === preuve.id)
    if (prise) prises.set(cleExecution(execution.debut), prise)
  }
  return [...prises.values()]
}

/** De quoi le fichier est fait : ce qu'une personne a remis l'emporte sur les écrans. */
export function composer(preuve: Preuve, prises: readonly EvenementPreuve[]): Composition {
  const remis = prises.flatMap((prise) => prise.fichiers)
  const choisi = remis.find((fichier) => typeConvient(preuve, fichier.type)) ?? remis[0]
  if (choisi) return { genre: 'fichier', fichier: choisi, remis: remis.length }
  const ecrans = prises.flatMap((prise) => prise.ecrans)
  const seul = ecrans[0]
  if (!seul) return { genre: 'absente' }
  return ecrans.length > 1
    ? { genre: 'ecrans', ecrans }
    : { genre: 'fichier', fichier: seul.capture, remis: 1 }
}

/** Type MIME du fichier que cette composition donnera. */
export function typeCompose(composition: Composition): string | null {
  if (composition.genre === 'absente') return null
  return composition.genre === 'ecrans' ? 'application/pdf' : composition.fichier.type
}
