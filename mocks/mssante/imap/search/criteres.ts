import type { MessageImap } from '../../magasin/dossier.ts'
import { decoderMots } from '../../mime/decoder.ts'
import { valeurDe, valeursDe } from '../../mime/entetes.ts'
import { jourDe, lireJour } from '../fetch/dates.ts'

/** Vrai quand un message de la vue convient ; `rang` part de 1. */
export type Critere = (message: MessageImap, rang: number) => boolean

/** Drapeaux cherchés par un mot-clé sans argument ; faux : son absence (RFC 3501 §6.4.4). */
export const DRAPEAUX: Readonly<Record<string, readonly [drapeau: string, present: boolean]>> = {
  ANSWERED: ['\\Answered', true],
  DELETED: ['\\Deleted', true],
  DRAFT: ['\\Draft', true],
  FLAGGED: ['\\Flagged', true],
  SEEN: ['\\Seen', true],
  UNANSWERED: ['\\Answered', false],
  UNDELETED: ['\\Deleted', false],
  UNDRAFT: ['\\Draft', false],
  UNFLAGGED: ['\\Flagged', false],
  UNSEEN: ['\\Seen', false],
}

/** Un drapeau présent, ou absent ; les mots-clés ne tiennent pas compte de la casse. */
export function parDrapeau(drapeau: string, present: boolean): Critere {
  const voulu = drapeau.toLowerCase()
  return ({ drapeaux }) => [...drapeaux].some((d) => d.toLowerCase() === voulu) === present
}

const CHAMPS: Readonly<Record<string, string>> = {
  FROM: 'from',
  TO: 'to',
  CC: 'cc',
  BCC: 'bcc',
  SUBJECT: 'subject',
}

/** Le champ d'en-tête d'un mot-clé d'adresse ou d'objet, `null` pour un autre mot-clé. */
export const champDe = (mot: string): string | null => CHAMPS[mot] ?? null

/** Un champ contient ce texte ; un texte vide veut seulement le champ. */
export function parChamp(champ: string, texte: string): Critere {
  const voulu = texte.toLowerCase()
  return ({ contenu }) => contenu.cherchable(champ.toLowerCase()).some((v) => v.includes(voulu))
}

/** Le corps contient ce texte ; avec `entetes`, les en-têtes aussi. */
export function parTexte(texte: string, { entetes }: { entetes: boolean }): Critere {
  const voulu = texte.toLowerCase()
  return ({ contenu }) =>
    contenu.texte().includes(voulu) ||
    (entetes &&
      contenu
        .entetes()
        .some(({ nom, valeur }) => `${nom}: ${decoderMots(valeur)}`.toLowerCase().includes(voulu)))
}

/** Le jour de l'en-tête Date, sans son fuseau (RFC 3501 §6.4.4, SENTON) ; `null` s'il ne se lit pas. */
function jourEnvoi({ contenu }: MessageImap): number | null {
  const date = valeurDe(contenu.entetes(), 'date') ?? ''
  const lue = /(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})/.exec(date)
  if (!lue) return null
  try {
    return lireJour(`${lue[1]}-${lue[2]}-${lue[3]}`)
  } catch {
    return null
  }
}

const COMPARER = {
  BEFORE: (jour: number, borne: number) => jour < borne,
  ON: (jour: number, borne: number) => jour === borne,
  SINCE: (jour: number, borne: number) => jour >= borne,
} as const

/** Un critère de date, `SINCE` ou `SENTSINCE` et leurs voisins ; `null` pour un autre mot-clé. */
export function parDate(mot: string, texte: () => string): Critere | null {
  const envoi = mot.startsWith('SENT')
  const comparer = COMPARER[(envoi ? mot.slice(4) : mot) as keyof typeof COMPARER]
  if (!comparer) return null
  const borne = lireJour(texte())
  return (message) => {
    const jour = envoi ? jourEnvoi(message) : jourDe(message.dateInterne)
    return jour !== null && comparer(jour, borne)
  }
}

/** Vrai quand un champ existe, `HEADER nom ""`. */
export const aChamp =
  (champ: string): Critere =>
  ({ contenu }) =>
    valeursDe(contenu.entetes(), champ).length > 0
