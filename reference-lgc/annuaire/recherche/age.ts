import type { Base } from '../../base/base.ts'
import { dernierReussi } from '../chargement/rapport.ts'
import { generationDe, jourDuFichier } from '../chargement/sources.ts'

const JOUR_MS = 24 * 60 * 60 * 1000

export interface AgeAnnuaire {
  /** « 06/03/2026 à 02 h 00 » */
  generation: string
  /** Jours entiers entre l'extraction et maintenant. */
  jours: number
  activites: number
}

/** De quand datent les données cherchées ; `null` tant que rien n'est chargé. */
export function ageAnnuaire(base: Base, maintenant: Date): AgeAnnuaire | null {
  const dernier = dernierReussi(base)
  const fichier = dernier?.rapport.fichiers[0]
  if (!dernier || !fichier) return null
  const jour = jourDuFichier(fichier.nom)
  const depuis = jour ? new Date(`${jour}T00:00:00Z`) : new Date(dernier.le)
  return {
    generation: generationDe(fichier.nom),
    jours: Math.max(0, Math.floor((maintenant.getTime() - depuis.getTime()) / JOUR_MS)),
    activites: fichier.gardees,
  }
}

/** « aujourd'hui », « hier », « il y a 12 jours » */
export function direJours(jours: number): string {
  if (jours === 0) return "aujourd'hui"
  return jours === 1 ? 'hier' : `il y a ${jours} jours`
}
