import { type Base, lireUn } from '../../base/base.ts'
import { PREFERENCES_UNITES, type PreferenceUnites } from './unites.ts'

const cle = (compteId: number): string => `unites-biologie-${compteId}`

export const estPreference = (texte: string | undefined): texte is PreferenceUnites =>
  (PREFERENCES_UNITES as readonly (string | undefined)[]).includes(texte)

/** L'unité que cet utilisateur préfère lire (BIO.05) ; sans choix, celle du laboratoire. */
export function preferenceUnites(base: Base, compteId: number): PreferenceUnites {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [
    cle(compteId),
  ])
  return estPreference(ligne?.valeur) ? ligne.valeur : 'recue'
}

export const retenirPreference = (
  base: Base,
  compteId: number,
  preference: PreferenceUnites,
): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [cle(compteId), preference],
  )
