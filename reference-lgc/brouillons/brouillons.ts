import { randomBytes } from 'node:crypto'
import { type Base, lireUn } from '../base/base.ts'

/**
 * Une saisie arrivée après la fin de la session, gardée pour son auteur jusqu'à sa reconnexion.
 * Toute fin de session s'en sert : inactivité ici, expiration de Pro Santé Connect ailleurs.
 */
export interface Brouillon {
  id: string
  /** Adresse du formulaire, où il se renvoie tel quel. */
  chemin: string
  /** Dans l'ordre du formulaire ; un nom peut revenir. */
  champs: readonly (readonly [string, string])[]
  le: string
}

/** Une saisie de la veille ne vaut plus : le dossier a pu changer. */
const OUBLI_MS = 24 * 3_600_000
const GARDES = 5

/** Un secret tapé ne se garde jamais, même pour son auteur. */
const SECRET = /mot.?de.?passe|^(?:actuel|nouveau|confirmation)$/i

/** Garde la saisie d'un compte et rend son numéro ; `null` quand il n'en reste rien à rendre. */
export function garderBrouillon(
  base: Base,
  maintenant: Date,
  saisie: { compteId: number; chemin: string; champs: Brouillon['champs'] },
): string | null {
  const champs = saisie.champs.filter(([nom]) => !SECRET.test(nom))
  if (champs.length === 0) return null
  const id = randomBytes(16).toString('base64url')
  base.transaction(() => {
    base.executer('DELETE FROM brouillon WHERE le < ?', [
      new Date(maintenant.getTime() - OUBLI_MS).toISOString(),
    ])
    base.executer(
      'INSERT INTO brouillon (id, compte_id, chemin, champs, le) VALUES (?, ?, ?, ?, ?)',
      [id, saisie.compteId, saisie.chemin, JSON.stringify(champs), maintenant.toISOString()],
    )
    base.executer(
      `DELETE FROM brouillon WHERE compte_id = ? AND id NOT IN
         (SELECT id FROM brouillon WHERE compte_id = ? ORDER BY le DESC LIMIT ?)`,
      [saisie.compteId, saisie.compteId, GARDES],
    )
  })
  return id
}

interface Ligne {
  id: string
  chemin: string
  champs: string
  le: string
}

const versBrouillon = ({ champs, ...reste }: Ligne): Brouillon => ({
  ...reste,
  champs: JSON.parse(champs) as Brouillon['champs'],
})

/** La plus récente saisie à rendre à ce compte, tant qu'elle vaut. */
export function brouillonEnAttente(
  base: Base,
  compteId: number,
  maintenant: Date,
): Brouillon | null {
  const ligne = lireUn<Ligne>(
    base,
    `SELECT id, chemin, champs, le FROM brouillon WHERE compte_id = ? AND le >= ?
     ORDER BY le DESC LIMIT 1`,
    [compteId, new Date(maintenant.getTime() - OUBLI_MS).toISOString()],
  )
  return ligne && versBrouillon(ligne)
}

/** Cette saisie, si elle est à ce compte : personne ne lit celle d'un autre. */
export function lireBrouillon(base: Base, compteId: number, id: string): Brouillon | null {
  const ligne = lireUn<Ligne>(
    base,
    'SELECT id, chemin, champs, le FROM brouillon WHERE compte_id = ? AND id = ?',
    [compteId, id],
  )
  return ligne && versBrouillon(ligne)
}

export const oublierBrouillon = (base: Base, compteId: number, id: string): void =>
  void base.executer('DELETE FROM brouillon WHERE compte_id = ? AND id = ?', [compteId, id])
