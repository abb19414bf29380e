import type { DossierVerifie } from '../../../reports/index.ts'
import { direReste } from './rendre-chapitres.ts'

const s = (nombre: number): string => (nombre > 1 ? 's' : '')

/** Le bilan, et par où commencer. */
export function rendreConclusion(verifie: DossierVerifie): string[] {
  const { complet, comptes, constats, motifs } = verifie
  const fin = 'Vérification du banc ; seule l’ANS juge un dossier recevable.'
  if (complet) return ['', 'Complet : rien de connu ne s’oppose au dépôt.', fin]
  const questions = motifs.filter(({ issue }) => issue === 'a-repondre').length
  const trouves = motifs.filter(({ issue }) => issue === 'trouve').length
  const bloquants = constats.filter(({ gravite }) => gravite === 'bloquant').length
  const reste = [
    direReste(comptes) !== 'rien' && direReste(comptes),
    bloquants > 0 && `${bloquants} obstacle${s(bloquants)} à la campagne`,
    trouves > 0 && `${trouves} motif${s(trouves)} de refus`,
    questions > 0 && `${questions} question${s(questions)} sans réponse`,
  ].filter((morceau) => morceau !== false)
  return [
    '',
    `Incomplet : ${reste.join(' ; ')}.`,
    ...(questions > 0
      ? [
          'Pour répondre aux questions : npx segur dossier verifier --questions, puis complétez reponses.yaml.',
        ]
      : []),
    fin,
  ]
}
