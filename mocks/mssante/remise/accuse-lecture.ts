import { randomUUID } from 'node:crypto'
import type { EnvMss } from '../env.ts'
import { decoderMots } from '../mime/decoder.ts'
import { lireEntetes, valeurDe } from '../mime/entetes.ts'
import { composerRapport } from './composer-rapport.ts'

export interface DemandeAccuse {
  /** Message lu, sans les en-têtes de l'opérateur. */
  octets: Buffer
  /** Qui l'a lu. */
  lecteur: string
  /** Qui a demandé l'accusé. */
  demandeur: string
  disposition: string
  texte: string
}

/** Un accusé de lecture ou de traitement (RFC 8098, mssante.md §12). */
export function composerAccuse(env: EnvMss, demande: DemandeAccuse): Promise<Buffer> {
  const { octets, lecteur, demandeur, disposition, texte } = demande
  const { entetes, corps } = lireEntetes(octets, 0, octets.length)
  const identifiant = valeurDe(entetes, 'message-id') ?? ''
  const references = [valeurDe(entetes, 'references') ?? '', identifiant].join(' ').trim()
  return composerRapport({
    genre: 'disposition-notification',
    de: lecteur,
    a: demandeur,
    objet: `Lu : ${decoderMots(valeurDe(entetes, 'subject') ?? '')}`,
    entetes: {
      'Auto-Submitted': 'auto-replied',
      ...(identifiant === '' ? {} : { 'In-Reply-To': identifiant, References: references }),
    },
    texte,
    blocs: [
      [
        ['Reporting-UA', `${env.nom}; banc de conformite`],
        ['Original-Recipient', `rfc822; ${lecteur}`],
        ['Final-Recipient', `rfc822; ${lecteur}`],
        ...(identifiant === '' ? [] : [['Original-Message-ID', identifiant] as const]),
        ['Disposition', disposition],
      ],
    ],
    origine: { genre: 'text/rfc822-headers', octets: octets.subarray(0, corps) },
    date: env.horloge.maintenant(),
    identifiant: `<${randomUUID()}@${env.nom}>`,
  })
}

export const LU_A_LA_MAIN = 'manual-action/MDN-sent-manually; displayed'
