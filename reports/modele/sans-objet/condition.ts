import { jourEcrit } from '../../campagne/dates.ts'
import type { RegleSansObjet } from './types.ts'

const sansPoint = (texte: string): string => texte.replace(/\.$/, '')

/** L'éditeur déclare, en le signant, que la condition n'est pas celle de son logiciel ; jamais déduit. */
export const condition: RegleSansObjet = ({ porteuse, campagne }) => {
  const declaree = campagne.conditions.find(({ exigence }) => exigence === porteuse.id)
  if (declaree === undefined || porteuse.condition === null) return null
  const { motif, signataire, date } = declaree
  return {
    par: 'condition',
    condition: porteuse.condition,
    motif,
    signataire,
    date,
    phrase: `Condition non remplie selon l’éditeur (${porteuse.condition}), pour ce motif : ${sansPoint(motif)} (${signataire}, le ${jourEcrit(date)}).`,
  }
}
