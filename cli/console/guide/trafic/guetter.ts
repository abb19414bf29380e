import type { Contexte } from '../../contexte.ts'
import type { Seance } from '../seance/seance.ts'
import { type MessageVu, type PosteSimule, suivreTrafic } from './releve.ts'

export type Guetteur = ReturnType<typeof creerGuetteur>

/** Ce que les services de la campagne en cours voient passer, depuis le début de chaque étape. */
export function creerGuetteur(contexte: Contexte, seance: Seance) {
  const trafic = suivreTrafic()
  let suivie: string | null = null
  let pret: Promise<void> = Promise.resolve()
  const postes = (): readonly PosteSimule[] => contexte.lanceur.courante()?.postes ?? []

  seance.ecouter(({ genre }) => {
    const question = genre === 'question' ? seance.enAttente() : null
    if (question === null || question.id === suivie) return
    suivie = question.id
    pret = trafic.repartir(postes())
  })

  return {
    async relever(): Promise<readonly MessageVu[]> {
      await pret
      return trafic.relever(postes())
    },
    simule: (): boolean => postes().some(({ simules }) => simules.length > 0),
  }
}
