import { createHash, randomBytes } from 'node:crypto'
import { type Base, lireUn } from '../base/base.ts'
import { type Compte, lireCompte, nomComplet } from './compte.ts'
import { LIBELLES_MOYEN, type Moyen } from './moyens.ts'
import { inscrireTrace } from './traces.ts'

/** Un poste de cabinet se quitte souvent : une demi-heure sans activité, une journée au plus. */
const INACTIVITE_MS = 30 * 60_000
const DUREE_MAX_MS = 8 * 3_600_000
/** L'heure de la dernière activité n'est réécrite qu'après ce délai, pas à chaque image. */
const PAS_MS = 15_000
/** Une session close dit encore, deux jours durant, à qui rendre une saisie arrivée trop tard. */
const OUBLI_MS = 48 * 3_600_000

/** Qui est connecté, comment, et jusqu'à quand s'il ne fait rien. */
export interface Session {
  empreinte: string
  compte: Compte
  moyen: Moyen
  /** Façon dont l'utilisateur s'est connecté, en toutes lettres. */
  voie: string
  fin: Date
  /** Rien ne s'ouvre avant le changement du mot de passe. */
  aChanger: boolean
}

interface LigneSession {
  empreinte: string
  compte_id: number
  voie: string
  ouverte_le: string
  vue_le: string
  a_changer: number
}

/** Seule l'empreinte du jeton est en base : lire la base n'ouvre aucune session. */
export const empreinteDe = (jeton: string) => createHash('sha256').update(jeton).digest('base64url')

/** Ouvre une session et rend le jeton que seul le navigateur gardera. */
export function ouvrirSession(
  base: Base,
  compte: Compte,
  maintenant: Date,
  { moyen = 'mot-de-passe', aChanger = false }: { moyen?: Moyen; aChanger?: boolean } = {},
): string {
  const jeton = randomBytes(32).toString('base64url')
  const heure = maintenant.toISOString()
  const oubli = new Date(maintenant.getTime() - OUBLI_MS).toISOString()
  base.executer('DELETE FROM session WHERE ouverte_le < ?', [oubli])
  base.executer(
    `INSERT INTO session (empreinte, compte_id, voie, ouverte_le, vue_le, a_changer)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [empreinteDe(jeton), compte.id, moyen, heure, heure, aChanger ? 1 : 0],
  )
  return jeton
}

/** Rend la session vivante de ce jeton, en repoussant sa fin d'inactivité. */
export function reprendreSession(base: Base, jeton: string, maintenant: Date): Session | null {
  const empreinte = empreinteDe(jeton)
  const ligne = lireUn<LigneSession>(
    base,
    'SELECT * FROM session WHERE empreinte = ? AND close = 0',
    [empreinte],
  )
  if (!ligne) return null
  const compte = lireCompte(base, ligne.compte_id)
  const moyen = ligne.voie as Moyen
  if (!compte || finDe(ligne.ouverte_le, ligne.vue_le) <= maintenant) {
    fermerSession(base, empreinte)
    if (compte) tracerFin(base, maintenant, compte)
    return null
  }
  const heure = maintenant.toISOString()
  if (maintenant.getTime() - Date.parse(ligne.vue_le) >= PAS_MS)
    base.executer('UPDATE session SET vue_le = ? WHERE empreinte = ?', [heure, empreinte])
  return {
    empreinte,
    compte,
    moyen,
    voie: LIBELLES_MOYEN[moyen] ?? ligne.voie,
    fin: finDe(ligne.ouverte_le, heure),
    aChanger: ligne.a_changer === 1,
  }
}

/** Le jeton n'ouvre plus rien ; la ligne reste, pour `titulaireDe`. */
export const fermerSession = (base: Base, empreinte: string): void =>
  void base.executer('UPDATE session SET close = 1 WHERE empreinte = ?', [empreinte])

/** Une autre connexion du même navigateur remplace la session qu'il tenait. */
export const fermerJeton = (base: Base, jeton: string): void =>
  fermerSession(base, empreinteDe(jeton))

/** Ferme toutes les sessions d'un compte, sauf celle qui le demande. */
export const fermerSessionsDe = (base: Base, compteId: number, sauf = ''): void =>
  void base.executer('UPDATE session SET close = 1 WHERE compte_id = ? AND empreinte <> ?', [
    compteId,
    sauf,
  ])

/** Le mot de passe est changé : la session s'ouvre à tout. */
export const leverRestriction = (base: Base, empreinte: string): void =>
  void base.executer('UPDATE session SET a_changer = 0 WHERE empreinte = ?', [empreinte])

/** À qui fut ce jeton, même si sa session est close ; `null` si elle n'a jamais existé. */
export function titulaireDe(base: Base, jeton: string): Compte | null {
  const ligne = lireUn<{ compte_id: number }>(
    base,
    'SELECT compte_id FROM session WHERE empreinte = ?',
    [empreinteDe(jeton)],
  )
  return ligne && lireCompte(base, ligne.compte_id)
}

function tracerFin(base: Base, maintenant: Date, compte: Compte): void {
  inscrireTrace(base, maintenant, {
    auteur: nomComplet(compte),
    compte,
    nature: 'fin-session',
    reussi: true,
    detail: 'Inactivité ou durée maximale',
  })
}

/** La plus proche des deux fins : inactivité ou durée totale. */
function finDe(ouverteLe: string, vueLe: string): Date {
  const fin = Math.min(Date.parse(vueLe) + INACTIVITE_MS, Date.parse(ouverteLe) + DUREE_MAX_MS)
  return new Date(fin)
}
