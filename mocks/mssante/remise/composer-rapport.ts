import MimeNode from 'nodemailer/lib/mime-node'

/** Un compte rendu : un texte pour l'utilisateur, une partie pour le logiciel, le message d'origine. */
export interface Rapport {
  /** `delivery-status` ou `disposition-notification`. */
  genre: 'delivery-status' | 'disposition-notification'
  de: string
  a: string
  objet: string
  entetes: Readonly<Record<string, string>>
  texte: string
  /** Champs de la partie machine, blocs séparés par une ligne vide. */
  blocs: readonly (readonly (readonly [nom: string, valeur: string])[])[]
  origine: { genre: 'message/rfc822' | 'text/rfc822-headers'; octets: Buffer }
  date: Date
  identifiant: string
}

const ecrireBlocs = (blocs: Rapport['blocs']): string =>
  blocs
    .map((bloc) => bloc.map(([nom, valeur]) => `${nom}: ${valeur.replace(/[\r\n]+/g, ' ')}`))
    .map((lignes) => `${lignes.join('\r\n')}\r\n`)
    .join('\r\n')

/** Compose un `multipart/report` (RFC 6522) : accusé de remise (RFC 3464) ou de lecture (RFC 8098). */
export async function composerRapport(rapport: Rapport): Promise<Buffer> {
  const racine = new MimeNode(`multipart/report; report-type=${rapport.genre}`)
  racine.setHeader({
    From: rapport.de,
    To: rapport.a,
    Subject: rapport.objet,
    Date: rapport.date.toUTCString().replace('GMT', '+0000'),
    'Message-ID': rapport.identifiant,
    'MIME-Version': '1.0',
    ...rapport.entetes,
  })
  racine.createChild('text/plain; charset=utf-8').setContent(rapport.texte)
  const machine = racine.createChild(`message/${rapport.genre}`)
  machine.setHeader('Content-Transfer-Encoding', '7bit')
  machine.setContent(ecrireBlocs(rapport.blocs))
  const origine = racine.createChild(rapport.origine.genre)
  // Rendu tel quel : un codage abîmerait la preuve que c'est bien ce message.
  origine.setHeader('Content-Transfer-Encoding', '8bit')
  origine.setContent(rapport.origine.octets)
  return racine.build()
}
