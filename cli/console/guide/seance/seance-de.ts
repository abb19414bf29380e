import type { Contexte } from '../../contexte.ts'
import { creerSeance, type Seance } from './seance.ts'
import { ecouterCampagne } from './serveur-dialogue.ts'

/** La séance d'une console, et ce qui la met à l'écoute d'une campagne. */
export interface SeanceOuverte {
  seance: Seance
  /** Écoute, si ce n'est déjà fait. */
  ecouter(): void
}

/** Une par console : le montage des routes et le lancement d'une campagne la partagent. */
const OUVERTES = new WeakMap<Contexte, SeanceOuverte>()

export function seanceDe(contexte: Contexte): SeanceOuverte {
  const ouverte = OUVERTES.get(contexte) ?? ouvrir(contexte)
  OUVERTES.set(contexte, ouverte)
  return ouverte
}

function ouvrir(contexte: Contexte): SeanceOuverte {
  const seance = creerSeance(contexte)
  let ecoute = false
  return {
    seance,
    ecouter() {
      if (!ecoute) ecouterCampagne(seance, contexte.dossierEtat)
      ecoute = true
    },
  }
}
