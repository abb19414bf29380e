import type { Identite } from '../../insi/identite.ts'
import { type Appli, applisDe } from './applis.ts'
import { type Contextes, creerContextes } from './contextes.ts'
import { creerJetons, type Jetons } from './jetons.ts'
import { REGLAGES_APCV_PAR_DEFAUT, type ReglagesApcv } from './reglages.ts'

export interface EtatApcv {
  jetons: Jetons
  contextes: Contextes
  reglages: ReglagesApcv
  /** Code que le téléphone posé sur le lecteur donne en NFC, ou `null`. */
  nfc: string | null
  applis(): readonly Appli[]
  /** L'appli de ce nom (`nessi-ruth`) ou de ce matricule, ou `null`. */
  appliDe(designation: string): Appli | null
  reinitialiser(): void
}

/** L'état du service ApCV ; les personnes sont celles d'INSi à l'instant de la question. */
export function creerEtatApcv(identites: () => readonly Identite[]): EtatApcv {
  const applis = () => applisDe(identites())
  const etat: EtatApcv = {
    jetons: creerJetons(),
    contextes: creerContextes(),
    reglages: REGLAGES_APCV_PAR_DEFAUT,
    nfc: null,
    applis,
    appliDe: (designation) =>
      applis().find(
        ({ nom, beneficiaires }) =>
          nom === designation || beneficiaires[0]?.matricule.numero === designation,
      ) ?? null,
    reinitialiser() {
      etat.jetons.vider()
      etat.contextes.vider()
      etat.reglages = REGLAGES_APCV_PAR_DEFAUT
      etat.nfc = null
    },
  }
  return etat
}
