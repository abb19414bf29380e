import type { Base } from '../base/base.ts'
import { type Compte, nomComplet } from './compte.ts'

/** Les comptes du cabinet, et qui peut modifier les traits verrouillés (règle 26). */
export interface CompteRegle extends Pick<Compte, 'identifiant' | 'nom' | 'prenom'> {
  superUtilisateur: boolean
}

interface Ligne {
  identifiant: string
  nom: string
  prenom: string
  super_utilisateur: number
}

export const lireComptesRegles = (base: Base): CompteRegle[] =>
  base
    .lire<Ligne>('SELECT identifiant, nom, prenom, super_utilisateur FROM compte ORDER BY nom')
    .map(({ super_utilisateur, ...compte }) => ({
      ...compte,
      superUtilisateur: super_utilisateur === 1,
    }))

/** Le droit est à la personne, pas à son profil : deux médecins peuvent ne pas l'avoir tous deux. */
export const reglerSuperUtilisateurs = (base: Base, identifiants: readonly string[]): void =>
  base.transaction(() => {
    for (const { identifiant } of lireComptesRegles(base))
      base.executer('UPDATE compte SET super_utilisateur = ? WHERE identifiant = ?', [
        identifiants.includes(identifiant) ? 1 : 0,
        identifiant,
      ])
  })

/** À qui s'adresser : « Camille TESTIER », ou plusieurs noms, ou `null`. */
export function nomsSuperUtilisateurs(base: Base): string | null {
  const noms = lireComptesRegles(base).flatMap((compte) =>
    compte.superUtilisateur ? nomComplet(compte) : [],
  )
  return noms.length === 0 ? null : noms.join(', ')
}
