import type { Referentiel } from '../../../rem/index.ts'
import { choisirProfils } from '../../campagne/profils.ts'
import type { ConfigChargee } from '../../config/charger.ts'

/** Ce que le formulaire montre et rend, tel que la personne l'a tapé. */
export interface ChoixLancer {
  rem: string
  profils: readonly string[]
  chapitres: readonly string[]
  exigences: readonly string[]
  scenarios: readonly string[]
  cible: string
  /** Chemin tapé quand la cible est un pilote. */
  pilote: string
  mutations: string
  repetition: boolean
  /** Ce que l'on cherche dans l'arbre. */
  texte: string
}

export const CIBLES = ['reference', 'guide', 'pilote'] as const

/** Le formulaire d'une page neuve : ce que la configuration dit, et ce que l'adresse désigne. */
export function choixDeLAdresse(
  demande: URLSearchParams,
  config: ConfigChargee,
  referentiel: Referentiel,
): ChoixLancer {
  const nommee = CIBLES.find((cible) => cible === config.cible)
  // Un formulaire renvoyé par son bouton « Chercher » dit tout, cases vides comprises.
  if (demande.has('cible')) return choixDuFormulaire(demande)
  return {
    ...choixDuFormulaire(demande),
    rem: referentiel.code,
    profils: [
      ...new Set(['Général', ...choisirProfils(config.profils ?? [], config.cible, referentiel)]),
    ],
    cible: nommee ?? 'pilote',
    pilote: nommee ? '' : config.cible,
  }
}

/** Le formulaire envoyé. */
export function choixDuFormulaire(champs: URLSearchParams): ChoixLancer {
  return {
    rem: champs.get('rem') ?? '',
    profils: champs.getAll('profil'),
    chapitres: champs.getAll('chapitre'),
    exigences: champs.getAll('exigence'),
    scenarios: champs.getAll('scenario'),
    cible: champs.get('cible') ?? '',
    pilote: champs.get('pilote')?.trim() ?? '',
    mutations: champs.get('mutations')?.trim() ?? '',
    repetition: champs.has('repetition'),
    texte: champs.get('texte') ?? '',
  }
}
