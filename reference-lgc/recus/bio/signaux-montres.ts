import type { Mutations } from '../../mutations/interrupteur.ts'
import { BIOLOGIE } from '../cda/types-connus.ts'
import type { DocumentRecu } from '../document-recu.ts'
import type { Signaux } from './signaux.ts'

/** Les deux listes où un signal doit se voir sans ouvrir le document (BIO.01, BIO.02). */
export type ListeSignalee = 'non-lus' | 'dossier'

export interface SignauxMontres extends Signaux {
  /** Un compte rendu de biologie dont rien ne dit les résultats hors de son PDF. */
  nonTransmis: boolean
}

export function signauxMontres(
  recu: Pick<DocumentRecu, 'clinique' | 'horsIntervalle' | 'critique' | 'type' | 'genre' | 'lu'>,
  liste: ListeSignalee,
  mutations: Mutations,
): SignauxMontres {
  const { clinique, horsIntervalle, critique } = recu
  const hors =
    liste === 'dossier'
      ? mutations.choisir('bio-hors-intervalle-absent-dossier', horsIntervalle, () => false)
      : mutations.choisir('bio-hors-intervalle-absent-non-lus', horsIntervalle, () => false)
  return {
    clinique:
      liste === 'dossier'
        ? clinique
        : mutations.choisir('bio-clinique-absent-non-lus', clinique, () => false),
    horsIntervalle: hors,
    critique: mutations.choisir('bio-alerte-critique-absente', critique, () => false),
    nonTransmis:
      recu.type === BIOLOGIE &&
      (recu.genre === 'N1' || recu.genre === 'PDF') &&
      recu.lu.interpretations.length === 0,
  }
}
