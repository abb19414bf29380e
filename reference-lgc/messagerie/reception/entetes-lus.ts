/** Les en-têtes que l'enveloppe IMAP ne donne pas. */
export const ENTETES_VOULUS = [
  'message-id',
  'references',
  'in-reply-to',
  'subject',
  'content-type',
  'disposition-notification-to',
  'return-path',
  'x-mss-mes',
] as const

export type EntetesLus = ReadonlyMap<string, string>

/** Déplie et range les en-têtes ; le premier l'emporte, un double ne change rien. */
export function lireEntetes(octets: Buffer | undefined): EntetesLus {
  const lus = new Map<string, string>()
  const texte = (octets ?? Buffer.alloc(0)).toString('utf8').replace(/\r?\n[ \t]+/g, ' ')
  for (const ligne of texte.split(/\r?\n/)) {
    const [, nom, valeur = ''] = /^([!-9;-~]+):\s*(.*)$/.exec(ligne) ?? []
    if (nom && !lus.has(nom.toLowerCase())) lus.set(nom.toLowerCase(), valeur.trim())
  }
  return lus
}

const IDENTIFIANT = /<[^<>\s]{1,500}>/g

/** Les Message-ID d'un en-tête, chevrons compris ; un texte sans chevrons n'en est pas un. */
export const identifiants = (texte: string | undefined): readonly string[] =>
  (texte ?? '').match(IDENTIFIANT) ?? []

/** L'adresse seule d'un en-tête d'adresse. */
export const adresseSeule = (texte: string | undefined): string => {
  const [, entre] = /<([^<>\s]+@[^<>\s]+)>/.exec(texte ?? '') ?? []
  return (entre ?? /[^\s<>,;"]+@[^\s<>,;"]+/.exec(texte ?? '')?.[0] ?? '').toLowerCase()
}
