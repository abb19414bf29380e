import type { Horloge } from '../contrat.ts'
import { type EtatDuJeu, etatDeDepart, type Jeu, lireJeu } from './jeu/index.ts'
import type { Retouche } from './jeu/retouches.ts'
import { type ReglagesAnnuaire, SCHEMA_REGLAGES_ANNUAIRE } from './reglages.ts'

/** Retouches gardées : une commande de plus remplace la plus ancienne. */
const RETOUCHES_MAX = 1_000

export interface EtatAnnuaire {
  readonly reglages: ReglagesAnnuaire
  readonly jour: number
  /** Change à chaque modification des données : ce qui en dépend se recalcule. */
  readonly version: number
  jeu(): Jeu
  regler(reglages: ReglagesAnnuaire): void
  changerJour(jour: number): void
  retoucher(retouche: Retouche): void
  reinitialiser(): void
}

/** L'état d'un Annuaire : ses réglages, son jour, ses retouches ; les données s'en déduisent. */
export function creerEtatAnnuaire(
  horloge: Horloge,
  depart: Partial<ReglagesAnnuaire> = {},
): EtatAnnuaire {
  let reglages = SCHEMA_REGLAGES_ANNUAIRE.parse(depart)
  let donnees: EtatDuJeu = etatDeDepart(horloge, reglages)
  let version = 1
  let lu: Jeu | null = null
  const changer = (nouvelles: EtatDuJeu) => {
    donnees = nouvelles
    version += 1
    lu = null
  }
  return {
    get reglages() {
      return reglages
    },
    get jour() {
      return donnees.jour
    },
    get version() {
      return version
    },
    jeu() {
      lu ??= lireJeu(donnees)
      return lu
    },
    regler(nouveaux) {
      reglages = nouveaux
      changer({ ...donnees, nombre: nouveaux.nombre, graine: nouveaux.graine })
    },
    changerJour: (jour) => changer({ ...donnees, jour }),
    retoucher: (retouche) =>
      changer({ ...donnees, retouches: [...donnees.retouches, retouche].slice(-RETOUCHES_MAX) }),
    reinitialiser() {
      reglages = SCHEMA_REGLAGES_ANNUAIRE.parse(depart)
      changer(etatDeDepart(horloge, reglages))
    },
  }
}
