import type { Base } from '../base/base.ts'

/** Cinq erreurs en un quart d'heure : assez pour une faute de frappe, trop peu pour un robot. */
const ESSAIS_PERMIS = 5
const FENETRE_MS = 15 * 60_000

/** Rend l'heure à partir de laquelle un nouvel essai est permis, ou `null` s'il l'est déjà. */
export function finDuFrein(base: Base, identifiant: string, maintenant: Date): Date | null {
  const debut = new Date(maintenant.getTime() - FENETRE_MS).toISOString()
  const recents = base.lire<{ le: string }>(
    'SELECT le FROM echec_connexion WHERE identifiant = ? AND le > ? ORDER BY le DESC LIMIT ?',
    [identifiant, debut, ESSAIS_PERMIS],
  )
  const premier = recents.length === ESSAIS_PERMIS ? recents.at(-1) : undefined
  return premier ? new Date(Date.parse(premier.le) + FENETRE_MS) : null
}

/** Un identifiant inconnu se freine comme un connu : rien ne dit lesquels existent. */
export function noterEchec(base: Base, identifiant: string, maintenant: Date): void {
  // Les échecs trop vieux pour freiner sont oubliés : la table reste petite.
  const debut = new Date(maintenant.getTime() - FENETRE_MS).toISOString()
  base.transaction(() => {
    base.executer('DELETE FROM echec_connexion WHERE le <= ?', [debut])
    base.executer('INSERT INTO echec_connexion (identifiant, le) VALUES (?, ?)', [
      identifiant,
      maintenant.toISOString(),
    ])
  })
}

/** Une connexion réussie rend tous ses essais au compte. */
export const oublierEchecs = (base: Base, identifiant: string): void =>
  void base.executer('DELETE FROM echec_connexion WHERE identifiant = ?', [identifiant])
