import type { ServeurMss } from '../../options.ts'

/** Personnelle, organisationnelle, applicative (mssante.md §1 [V]). */
export const FAMILLES = ['PER', 'ORG', 'APP'] as const
export type Famille = (typeof FAMILLES)[number]

export const LIBELLES_FAMILLE: Record<Famille, string> = {
  PER: 'Personnelle',
  ORG: 'Organisationnelle',
  APP: 'Applicative',
}

export interface Serveurs {
  imap: ServeurMss
  smtp: ServeurMss
}

/** D'où viennent les serveurs d'une boîte. */
export const ORIGINES = ['autoconfiguration', 'mailiz', 'saisie'] as const
export type Origine = (typeof ORIGINES)[number]

export interface Boite {
  id: number
  adresse: string
  famille: Famille
  /** Intitulé du service ou de l'application ; vide pour une boîte personnelle. */
  libelle: string
  /** Titulaire d'une boîte personnelle. */
  compteId: number | null
  /** `null` tant qu'elle n'est pas configurée. */
  serveurs: Serveurs | null
  origine: Origine | ''
  /** Où les réponses reviennent ; vide, à la boîte elle-même (MSS.18). */
  adresseRetour: string
  /** Boîte d'une personne ou d'un service, citée par une boîte applicative (MSS.13). */
  adresseContact: string
  signature: string
  /** Les documents terminés partent seuls par cette boîte applicative (MSS.13). */
  envoiDOffice: boolean
  uidValidite: string | null
  dernierUid: number
  releveeLe: string | null
  /** Ce qui a empêché la dernière connexion. */
  erreur: string | null
}

export const domaineDe = (adresse: string): string =>
  adresse.slice(adresse.lastIndexOf('@') + 1).toLowerCase()
