import MailComposer from 'nodemailer/lib/mail-composer'
import type { Corps } from './corps.ts'
import type { Nomme } from './expediteur.ts'
import type { Fil } from './fil.ts'

export interface PieceJointe {
  nom: string
  type: string
  contenu: Uint8Array
}

export interface CourrielCompose {
  identifiant: string
  le: Date
  de: Nomme
  a: readonly Nomme[]
  retour: string | null
  objet: string
  corps: Corps
  fil: Fil
  entetes: Readonly<Record<string, string>>
  pieces: readonly PieceJointe[]
}

/** La source du courriel, octet pour octet ce qui partira ; UTF-8, lignes courtes (mssante.md §9). */
export const ecrireCourriel = (c: CourrielCompose): Promise<Buffer> =>
  new MailComposer({
    messageId: c.identifiant,
    date: c.le,
    from: { name: c.de.nom, address: c.de.adresse },
    to: c.a.map(({ nom, adresse }) => ({ name: nom, address: adresse })),
    ...(c.retour ? { replyTo: c.retour } : {}),
    subject: c.objet,
    ...(c.fil.enReponseA ? { inReplyTo: c.fil.enReponseA } : {}),
    ...(c.fil.references.length > 0 ? { references: [...c.fil.references] } : {}),
    ...(c.corps.texte === null ? {} : { text: c.corps.texte }),
    html: c.corps.html,
    headers: { ...c.entetes },
    // Sans cela, X-MSS-INS devient X-Mss-Ins, qu'un lecteur de preuve peut ne pas reconnaître.
    normalizeHeaderKey: (nom: string) =>
      Object.keys(c.entetes).find((e) => e.toLowerCase() === nom.toLowerCase()) ?? nom,
    encoding: 'utf-8',
    textEncoding: 'quoted-printable',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: c.pieces.map((piece) => ({
      filename: piece.nom,
      contentType: piece.type,
      content: Buffer.from(piece.contenu),
      contentDisposition: 'attachment' as const,
    })),
  })
    .compile()
    .build()
