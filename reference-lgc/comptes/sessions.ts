import { createHash, randomBytes } from 'node:crypto'
import { type Base, lireUn } from '../base/base.ts'
import { type Compte, lireCompte } from './compte.ts'

/** Un poste de cabinet se quitte souvent : une demi-heure sans activité, une journée au plus. */
const INACTIVITE_MS = 30 * 60_000
const DUREE_MAX_MS = 8 * 3_600_000
/** L'heure de la dernière activité n'est réécrite qu'après ce délai, pas à chaque image. */
const PAS_MS = 15_000

/** Qui est connecté, comment, et jusqu'à quand s'il ne fait rien. */
export interface Session {
  empreinte: string
  compte: Compte
  /** Façon dont l'utilisateur s'est connecté. */
  voie: string
  fin: Date
}

interface LigneSession {
  empreinte: string
  compte_id: number
  voie: string
  ouverte_le: string
  vue_le: string
}

/** Seule l'empreinte du jeton est en base : lire la base n'ouvre aucune session. */
const empreinteDe = (jeton: string) => createHash('sha256').update(jeton).digest('base64url')

/** Ouvre une session et rend le jeton que seul le navigateur gardera. */
export function ouvrirSession(base: Base, compte: Compte, maintenant: Date): string {
  const jeton = randomBytes(32).toString('base64url')
  const heure = maintenant.toISOString()
  base.executer(
    'INSERT INTO session (empreinte, compte_id, voie, ouverte_le, vue_le) VALUES (?, ?, ?, ?, ?)',
    [empreinteDe(jeton), compte.id, 'mot de passe', heure, heure],
  )
  return jeton
}

/** Rend la session vivante de ce jeton, en repoussant sa fin d'inactivité. */
export function reprendreSession(base: Base, jeton: string, maintenant: Date): Session | null {
  const empreinte = empreinteDe(jeton)
  const ligne = lireUn<LigneSession>(base, 'SELECT * FROM session WHERE empreinte = ?', [empreinte])
  if (!ligne) return null
  const compte = lireCompte(base, ligne.compte_id)
  if (!compte || finDe(ligne.ouverte_le, ligne.vue_le) <= maintenant) {
    fermerSession(base, empreinte)
    return null
  }
  const heure = maintenant.toISOString()
  if (maintenant.getTime() - Date.parse(ligne.vue_le) >= PAS_MS)
    base.executer('UPDATE session SET vue_le = ? WHERE empreinte = ?', [heure, empreinte])
  return { empreinte, compte, voie: ligne.voie, fin: finDe(ligne.ouverte_le, heure) }
}

export const fermerSession = (base: Base, empreinte: string): void =>
  void base.executer('DELETE FROM session WHERE empreinte = ?', [empreinte])

/** La plus proche des deux fins : inactivité ou durée totale. */
function finDe(ouverteLe: string, vueLe: string): Date {
  const fin = Math.min(Date.parse(vueLe) + INACTIVITE_MS, Date.parse(ouverteLe) + DUREE_MAX_MS)
  return new Date(fin)
}
