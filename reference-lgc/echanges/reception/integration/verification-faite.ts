import type { RegleIntegration } from './decision.ts'

/** Rien ne s'intègre avant la réponse d'INSi ; une panne n'est jamais un refus (ins.md §10.2). */
export const exigerVerification: RegleIntegration = ({ message: { verification } }) => {
  if (verification === 'attendue')
    return { genre: 'impossible', raison: "La vérification de l'INS par INSi n'est pas finie." }
  if (verification === 'incident')
    return {
      genre: 'impossible',
      raison: "INSi n'a pas pu vérifier l'INS. Relancez la vérification, puis recommencez.",
    }
  return null
}
