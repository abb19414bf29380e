import { type Base, lireUn } from '../../base/base.ts'

const CLE = 'mention-rgpd'

/** Texte proposé d'office ; le site le remplace par le sien (DOC.06). */
export const MENTION_DEPART =
  'Vos données de santé sont traitées par le cabinet pour assurer votre suivi médical (règlement UE 2016/679, article 9.2.h). Vous pouvez y accéder, les faire rectifier ou vous opposer à leur partage en écrivant au cabinet, et saisir la CNIL.'

export const MENTION_MAX = 600

/** La mention que les documents à venir porteront. */
export function lireMentionRgpd(base: Base): string {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  return ligne ? ligne.valeur : MENTION_DEPART
}

export const reglerMentionRgpd = (base: Base, texte: string): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, texte],
  )
