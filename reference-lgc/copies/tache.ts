import { lireUn } from '../base/base.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { supprimerEchues } from './actions/supprimer-echues.ts'
import { PERIODE_TACHE } from './parametres.ts'

/** Un passage de la tâche : quand, et combien de copies elle a supprimées. */
export interface Passage {
  le: string
  supprimees: number
}

/** La suppression automatique : un passage par jour, à l'heure du cabinet. */
export interface TacheSuppression {
  /** Passe si le dernier passage date d'un jour, ou d'un temps que l'horloge n'a pas atteint. */
  passerSiDu(): void
  dernierPassage(): Passage | null
  prochainPassage(): Date
  arreter(): void
}

const CLE = 'copies-dernier-passage'
/** Le logiciel regarde l'heure souvent : un poste éteint la nuit passe dès le matin. */
const RONDE_MS = 60_000

export function creerTache(noyau: Noyau): TacheSuppression {
  const { base, horloge } = noyau

  const dernierPassage = (): Passage | null => {
    const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [
      CLE,
    ])
    return ligne === null ? null : (JSON.parse(ligne.valeur) as Passage)
  }
  const noter = (passage: Passage) =>
    void base.executer(
      `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
       ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
      [CLE, JSON.stringify(passage)],
    )
  const prochainPassage = (): Date => {
    const dernier = dernierPassage()
    const maintenant = horloge.maintenant()
    if (dernier === null || new Date(dernier.le) > maintenant) return maintenant
    return new Date(new Date(dernier.le).getTime() + PERIODE_TACHE)
  }
  const passerSiDu = () => {
    const maintenant = horloge.maintenant()
    if (prochainPassage() > maintenant) return
    noter({ le: maintenant.toISOString(), supprimees: supprimerEchues(noyau) })
  }
  const ronde = setInterval(passerSiDu, RONDE_MS)
  // Un logiciel qu'on arrête n'attend pas sa ronde.
  ronde.unref()
  passerSiDu()
  return { passerSiDu, dernierPassage, prochainPassage, arreter: () => clearInterval(ronde) }
}
