import MimeNode from 'nodemailer/lib/mime-node'
import { PRODUIT, VERSION } from '../../version.ts'
import type { Nomme } from '../composition/expediteur.ts'
import type { CourrielRecu } from '../courriels/courriel.ts'

export interface AccuseAComposer {
  courriel: Pick<CourrielRecu, 'identifiant' | 'references' | 'sujet' | 'accuseDemande'>
  de: Nomme
  identifiant: string
  le: Date
  referenceProduit: string | null
}

const sansRetour = (texte: string): string => texte.replace(/\p{Cc}/gu, '')

/** Un accusé de lecture voulu par l'utilisateur (RFC 8098, mssante.md §12 [V]) ; il n'en demande pas. */
export function composerAccuse({
  courriel,
  de,
  identifiant,
  le,
  referenceProduit,
}: AccuseAComposer): Promise<Buffer> {
  const racine = new MimeNode('multipart/report; report-type=disposition-notification', {
    newline: 'win',
    normalizeHeaderKey: (nom: string) => (/^x-mss-nil$/i.test(nom) ? 'X-MSS-NIL' : nom),
  })
  racine.setHeader({
    from: { name: de.nom, address: de.adresse },
    to: courriel.accuseDemande,
    subject: `Lu : ${sansRetour(courriel.sujet)}`,
    'message-id': identifiant,
    date: le.toUTCString().replace('GMT', '+0000'),
    'in-reply-to': courriel.identifiant,
    references: [...courriel.references, courriel.identifiant].join(' '),
    ...(referenceProduit ? { 'X-MSS-NIL': referenceProduit } : {}),
  })
  racine
    .createChild('text/plain; charset=utf-8')
    .setContent(
      `Le message « ${sansRetour(courriel.sujet)} » a été affiché. Cet accusé ne dit pas qu'il a été compris.\r\n`,
    )
  racine
    .createChild('message/disposition-notification')
    .setContent(
      [
        `Reporting-UA: ${PRODUIT.normalize('NFD').replace(/[^\u0020-\u007e]/g, '')}; ${VERSION}`,
        `Original-Recipient: rfc822; ${de.adresse}`,
        `Final-Recipient: rfc822; ${de.adresse}`,
        `Original-Message-ID: ${courriel.identifiant}`,
        'Disposition: manual-action/MDN-sent-manually; displayed',
        '',
      ].join('\r\n'),
    )
  racine.createChild('text/rfc822-headers').setContent(`Message-ID: ${courriel.identifiant}\r\n`)
  return racine.build()
}
