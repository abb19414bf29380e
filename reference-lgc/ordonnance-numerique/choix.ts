import { type Base, lireUn } from '../base/base.ts'
import type { Champs } from '../documents/saisie/champs.ts'

/** Pourquoi une ordonnance ne se dépose pas (ordonnance-numerique.md §5, point 2 [C]). */
export const MOTIFS_SANS_DEPOT = {
  patient: 'Souhait du patient',
  anonymat: 'Anonymat demandé par la loi',
  technique: 'Raison technique',
} as const
type MotifSansDepot = keyof typeof MOTIFS_SANS_DEPOT

export interface ChoixOrdonnance {
  deposer: boolean
  motif: MotifSansDepot
  /** Le patient s'oppose à ce que le prescripteur consulte les délivrances. */
  opposition: boolean
}

/** Déposée d'office ; l'opposition se demande à chaque ordonnance et ne se devine pas. */
const PAR_DEFAUT: ChoixOrdonnance = { deposer: true, motif: 'patient', opposition: false }

const estMotif = (mot: string): mot is MotifSansDepot => Object.hasOwn(MOTIFS_SANS_DEPOT, mot)

/** Ce que le formulaire dit ; `null` quand il ne portait pas ce choix. */
export function choixTape(champs: Champs): ChoixOrdonnance | null {
  if (!champs.onChoix) return null
  const motif = champs.onMotif ?? ''
  return {
    deposer: champs.onDeposer === 'oui',
    motif: estMotif(motif) ? motif : PAR_DEFAUT.motif,
    opposition: champs.onOpposition === 'oui',
  }
}

export function lireChoix(base: Base, documentId: number): ChoixOrdonnance {
  const ligne = lireUn<{ deposer: number; motif: string; opposition: number }>(
    base,
    'SELECT deposer, motif, opposition FROM on_choix WHERE document_id = ?',
    [documentId],
  )
  if (!ligne) return PAR_DEFAUT
  const { deposer, motif, opposition } = ligne
  return {
    deposer: deposer === 1,
    motif: estMotif(motif) ? motif : PAR_DEFAUT.motif,
    opposition: opposition === 1,
  }
}

export const garderChoix = (base: Base, documentId: number, choix: ChoixOrdonnance): void =>
  void base.executer(
    `INSERT INTO on_choix (document_id, deposer, motif, opposition) VALUES (?, ?, ?, ?)
     ON CONFLICT (document_id) DO UPDATE SET deposer = excluded.deposer, motif = excluded.motif,
       opposition = excluded.opposition`,
    [documentId, choix.deposer ? 1 : 0, choix.motif, choix.opposition ? 1 : 0],
  )
