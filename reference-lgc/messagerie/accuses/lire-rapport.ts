import { adresseSeule, identifiants, lireEntetes } from '../reception/entetes-lus.ts'
import type { PieceLue } from '../reception/lire-source.ts'

/** Ce qu'un rapport dit d'un destinataire. */
export interface ConstatRapport {
  adresse: string
  issue: 'remis' | 'lu' | 'non-remis' | 'retarde' | 'autre'
  detail: string
}

/** Un rapport de remise (DSN, RFC 3464) ou de lecture (MDN, RFC 8098). */
export interface Rapport {
  /** Message-ID du courriel dont il parle. */
  identifiant: string | null
  constats: readonly ConstatRapport[]
}

/** Les groupes d'en-têtes d'un rapport, séparés par une ligne vide. */
const groupes = (contenu: Buffer) =>
  contenu
    .toString('utf8')
    .split(/\r?\n\r?\n/)
    .map((groupe) => lireEntetes(Buffer.from(groupe)))
    .filter((groupe) => groupe.size > 0)

const adresseRapportee = (champ: string | undefined): string =>
  adresseSeule((champ ?? '').replace(/^[^;]*;/, ''))

const chevrons = (texte: string | undefined): string | null => {
  const nu = (texte ?? '').trim().replace(/^<|>$/g, '')
  return nu === '' ? null : `<${nu}>`
}

export function lireRapport(
  pieces: readonly PieceLue[],
  repli: { enReponseA: string | null; references: readonly string[] },
): Rapport | null {
  const lecture = pieces.find(({ type }) => type === 'message/disposition-notification')
  const remise = pieces.find(({ type }) => type === 'message/delivery-status')
  const original = pieces.find(({ type }) => /rfc822/.test(type))
  const cite = identifiants(
    original && lireEntetes(original.contenu.subarray(0, 64 * 1024)).get('message-id'),
  )[0]
  const defaut = cite ?? repli.enReponseA ?? repli.references.at(-1) ?? null
  if (lecture) return rapportLecture(lecture.contenu, defaut)
  return remise ? rapportRemise(remise.contenu, defaut) : null
}

function rapportLecture(contenu: Buffer, defaut: string | null): Rapport {
  const [champs = new Map<string, string>()] = groupes(contenu)
  const disposition = champs.get('disposition') ?? ''
  const erreur = /processed\/error|failed|denied/i.test(disposition)
  return {
    identifiant: chevrons(champs.get('original-message-id')) ?? defaut,
    constats: [
      {
        adresse: adresseRapportee(champs.get('final-recipient')),
        issue: erreur ? 'autre' : 'lu',
        detail: disposition,
      },
    ],
  }
}

function rapportRemise(contenu: Buffer, defaut: string | null): Rapport {
  const [message, ...destinataires] = groupes(contenu)
  const enveloppe = message?.get('original-envelope-id')
  // L'identifiant d'enveloppe est le Message-ID que nous avons donné, sans chevrons.
  const donne = enveloppe?.includes('@') ? chevrons(enveloppe) : null
  return {
    identifiant: donne ?? defaut,
    constats: destinataires.map((champs) => ({
      adresse: adresseRapportee(champs.get('original-recipient') ?? champs.get('final-recipient')),
      issue: ISSUES[(champs.get('action') ?? '').toLowerCase()] ?? 'autre',
      detail: [champs.get('status'), champs.get('diagnostic-code')].filter(Boolean).join(' '),
    })),
  }
}

const ISSUES: Record<string, ConstatRapport['issue']> = {
  delivered: 'remis',
  relayed: 'remis',
  expanded: 'remis',
  failed: 'non-remis',
  delayed: 'retarde',
}
