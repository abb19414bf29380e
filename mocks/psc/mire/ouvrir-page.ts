import { randomBytes } from 'node:crypto'
import type { DemandeAutorisation, PageOuverte } from '../etat/types.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { type Jugement, page, type Sortie } from '../sortie.ts'
import { pageMire } from './page-mire.tsx'

/** Le formulaire de connexion, tel qu'il se présente ou se représente après une erreur. */
export const montrerPage = (
  fournisseur: Fournisseur,
  login: string,
  { demande, suggestion }: Pick<PageOuverte, 'demande' | 'suggestion'>,
  { statut, erreur, jugement }: { statut: number; erreur: string | null; jugement: Jugement },
): Sortie =>
  page(
    statut,
    pageMire({
      login,
      client: fournisseur.clients.parId(demande.client)?.nom ?? demande.client,
      suggestion,
      erreur,
      personnes: fournisseur.personnes,
    }),
    { appelant: demande.client, ...jugement },
  )

/** Ouvre la mire pour une demande recevable (psc.md §4). */
export function ouvrirPage(
  fournisseur: Fournisseur,
  demande: DemandeAutorisation,
  { suggestion, jugement }: { suggestion: string; jugement: Jugement },
): Sortie {
  const login = randomBytes(24).toString('base64url')
  const expire = fournisseur.secondes() + fournisseur.etat.reglages.dureePage
  const ouverte: PageOuverte = { demande, suggestion, expire, ecps: null }
  fournisseur.etat.pages.mettre(login, ouverte)
  return montrerPage(fournisseur, login, ouverte, { statut: 200, erreur: null, jugement })
}
