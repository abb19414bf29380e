import { creerCasier } from '../magasin/casier.ts'
import type { Boite, BoiteDonnee } from './types.ts'

export interface RegistreBoites {
  /** Sans tenir compte de la casse (mssante.md §2 [C]). */
  parAdresse(adresse: string): Boite | null
  toutes(): readonly Boite[]
  ajouter(donnee: BoiteDonnee): Boite
  /** Revient aux boîtes de départ, vides. */
  reinitialiser(): void
}

/** Stable d'un démarrage à l'autre : un client garde ses copies (RFC 3501 §2.3.1.1). */
const UID_VALIDITY = 1_700_000_000
const ECART = 10_000

/**
 * Les boîtes de l'opérateur, en mémoire. `inscrite` dit celles que l'Annuaire publie sans que le banc les
 * ait ouvertes d'avance : la première fois qu'on leur écrit les ouvre.
 */
export function creerRegistreBoites(
  depart: readonly BoiteDonnee[],
  inscrite: (adresse: string) => BoiteDonnee | null = () => null,
): RegistreBoites {
  const boites = new Map<string, Boite>()
  // Une remise à zéro rend les messages : les anciens identifiants ne doivent plus valoir.
  let remises = 0
  const ajouter = (donnee: BoiteDonnee): Boite => {
    const rang = UID_VALIDITY + boites.size * ECART + remises * 100
    const boite = { ...donnee, casier: creerCasier(rang) }
    boites.set(donnee.adresse.toLowerCase(), boite)
    return boite
  }
  const peupler = () => {
    boites.clear()
    for (const donnee of depart) ajouter(donnee)
  }
  peupler()
  return {
    parAdresse(adresse) {
      const connue = boites.get(adresse.toLowerCase())
      if (connue) return connue
      const donnee = inscrite(adresse)
      return donnee && ajouter(donnee)
    },
    toutes: () => [...boites.values()],
    ajouter,
    reinitialiser() {
      remises += 1
      peupler()
    },
  }
}
