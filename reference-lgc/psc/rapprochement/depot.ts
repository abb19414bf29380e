import { type Base, lireUn } from '../../base/base.ts'
import type { Professionnel } from '../identite/professionnel.ts'

/** Comment le rapprochement s'est fait. */
export const FACONS = {
  rpps: 'RPPS déjà connu du compte',
  choix: 'choix de l’utilisateur',
  preuve: 'connexion aux deux moyens',
} as const
export type Facon = keyof typeof FACONS

export interface Liaison {
  identifiant: string
  compteId: number
  sub: string
  facon: Facon
  le: string
}

interface Ligne {
  identifiant_national: string
  compte_id: number
  sub: string
  facon: Facon
  le: string
}

const versLiaison = (ligne: Ligne): Liaison => ({
  identifiant: ligne.identifiant_national,
  compteId: ligne.compte_id,
  sub: ligne.sub,
  facon: ligne.facon,
  le: ligne.le,
})

export function liaisonDe(base: Base, identifiant: string): Liaison | null {
  const ligne = lireUn<Ligne>(base, 'SELECT * FROM liaison_psc WHERE identifiant_national = ?', [
    identifiant,
  ])
  return ligne && versLiaison(ligne)
}

export function liaisonDuCompte(base: Base, compteId: number): Liaison | null {
  const ligne = lireUn<Ligne>(base, 'SELECT * FROM liaison_psc WHERE compte_id = ?', [compteId])
  return ligne && versLiaison(ligne)
}

export const lireLiaisons = (base: Base): Liaison[] =>
  base.lire<Ligne>('SELECT * FROM liaison_psc ORDER BY le DESC').map(versLiaison)

/** Écrit le lien, et le RPPS du compte qui n'en avait pas (SSI/IE.30 : PSC en est une source). */
export function lier(
  base: Base,
  { identifiant, sub }: Pick<Professionnel, 'identifiant' | 'sub'>,
  { compteId, facon, rpps, le }: { compteId: number; facon: Facon; rpps: string | null; le: Date },
): void {
  base.transaction(() => {
    base.executer(
      `INSERT INTO liaison_psc (identifiant_national, compte_id, sub, facon, le)
       VALUES (?, ?, ?, ?, ?)`,
      [identifiant, compteId, sub, facon, le.toISOString()],
    )
    base.executer('UPDATE compte SET rpps = ? WHERE id = ? AND rpps IS NULL', [rpps, compteId])
  })
}

/** Le `sub` n'est pas portable d'un environnement de PSC à l'autre : le pivot reste le RPPS. */
export const suivreSub = (base: Base, identifiant: string, sub: string): void =>
  void base.executer('UPDATE liaison_psc SET sub = ? WHERE identifiant_national = ?', [
    sub,
    identifiant,
  ])

export const delier = (base: Base, identifiant: string): void =>
  void base.executer('DELETE FROM liaison_psc WHERE identifiant_national = ?', [identifiant])
