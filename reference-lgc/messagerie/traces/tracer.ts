import type { Noyau } from '../../serveur/dependances.ts'

export const ACTIONS = {
  connexion: 'Connexion',
  releve: 'Relève',
  reception: 'Réception',
  lecture: 'Lecture',
  envoi: 'Envoi',
  refus: 'Envoi refusé par le logiciel',
  accuse: 'Accusé rendu',
  suppression: 'Suppression',
  reglage: 'Réglage',
  opposition: 'Refus du patient',
} as const
export type Action = keyof typeof ACTIONS

/**
 * Une trace : qui, quelle boîte, quoi, ce que le serveur a répondu. Jamais un contenu, jamais un
 * jeton (SC.MSS/CONF.17, mssante.md §15 [V]).
 */
export interface Trace {
  /** RPPS, nom d'un salarié, ou « automate ». */
  auteur: string
  boite: string
  action: Action
  demande: string
  reponse: string
  issue: 'succes' | 'echec'
}

export const AUTOMATE = 'automate'
const LONGUEUR_MAX = 300

/** Une réponse de serveur tient sur une ligne et ne déborde pas. */
const ligne = (texte: string): string =>
  texte
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGUEUR_MAX)

export const tracer = ({ base, horloge }: Pick<Noyau, 'base' | 'horloge'>, t: Trace): void =>
  void base.executer(
    `INSERT INTO trace_mss (le, auteur, boite, action, demande, reponse, issue)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      horloge.maintenant().toISOString(),
      t.auteur,
      t.boite,
      t.action,
      ligne(t.demande),
      ligne(t.reponse),
      t.issue,
    ],
  )
