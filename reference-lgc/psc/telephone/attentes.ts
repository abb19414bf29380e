import type { CodePsc } from '../codes.ts'
import type { Attestation } from '../identite/attester.ts'

/** Où en est une demande envoyée sur le téléphone. */
export type EtatAttente =
  | { genre: 'en-attente' }
  | { genre: 'acceptee'; attestation: Attestation }
  | { genre: 'echouee'; code: CodePsc }

/** Une demande e-CPS : le nombre à comparer, et jusqu'à quand (psc.md §10 [V]). */
export interface Attente {
  /** Empreinte du navigateur qui l'a faite : lui seul la suit. */
  navigateur: string
  /** Deux chiffres tirés au sort, montrés ici et sur le téléphone. */
  nombre: string
  identifiant: string
  suite: string
  seance: string | null
  fin: Date
  etat: EtatAttente
  abandon: AbortController
}

/** Les demandes en cours, une par navigateur et par identifiant, en mémoire. */
export function creerAttentes() {
  const attentes = new Map<string, Attente>()
  const retirer = (navigateur: string) => {
    attentes.get(navigateur)?.abandon.abort()
    attentes.delete(navigateur)
  }
  return {
    garder(attente: Attente): void {
      retirer(attente.navigateur)
      attentes.set(attente.navigateur, attente)
    },
    lire: (navigateur: string): Attente | null => attentes.get(navigateur) ?? null,
    /** Un autre poste attend-il déjà cette personne ? Une seule demande sonne à la fois. */
    ailleurs: (identifiant: string, navigateur: string, maintenant: Date): boolean =>
      [...attentes.values()].some(
        (a) =>
          a.identifiant === identifiant &&
          a.navigateur !== navigateur &&
          a.etat.genre === 'en-attente' &&
          a.fin > maintenant,
      ),
    retirer,
    toutAbandonner(): void {
      for (const navigateur of [...attentes.keys()]) retirer(navigateur)
    },
  }
}
export type Attentes = ReturnType<typeof creerAttentes>
