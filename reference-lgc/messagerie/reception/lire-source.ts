import { type ParsedMail, simpleParser } from 'mailparser'

/** Une source lue : le texte à montrer, et les pièces jointes avec leur contenu. */
export interface SourceLue {
  texte: string
  pieces: readonly PieceLue[]
  /** Ce qui n'a pas pu être lu, en français ; `null` quand tout l'est. */
  defaut: string | null
  rapport: ParsedMail
}

export interface PieceLue {
  nom: string
  type: string
  contenu: Buffer
}

/** Plus gros qu'aucun opérateur n'accepte. */
export const SOURCE_MAX = 40 * 1024 * 1024
export const PIECES_LUES_MAX = 200
const TEXTE_MAX = 200_000

/** Lit une source reçue, si abîmée soit-elle : ce qui se lit se montre, le reste se dit. */
export async function lireSourceRecue(source: Buffer): Promise<SourceLue> {
  const rapport = await simpleParser(source, {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    keepDeliveryStatus: true,
    maxHtmlLengthToParse: 1024 * 1024,
  })
  const toutes = rapport.attachments ?? []
  const pieces = toutes.slice(0, PIECES_LUES_MAX).map((piece, rang) => ({
    nom: piece.filename?.replace(/[\p{Cc}\\/]+/gu, ' ').trim() || `piece-${rang + 1}`,
    type: piece.contentType,
    contenu: piece.content,
  }))
  const texte = (rapport.text ?? '').replace(/\r\n?/g, '\n').trim()
  const defauts = [
    ...(toutes.length > PIECES_LUES_MAX
      ? [`${toutes.length} pièces jointes : seules les ${PIECES_LUES_MAX} premières sont montrées.`]
      : []),
    ...(texte.length > TEXTE_MAX ? ['Le texte est trop long : sa fin n’est pas montrée.'] : []),
    ...(texte.includes('\uFFFD')
      ? [
          'Certains caractères n’ont pas pu être lus : le message annonce un mauvais jeu de caractères.',
        ]
      : []),
  ]
  return {
    texte: texte.slice(0, TEXTE_MAX),
    pieces,
    defaut: defauts.length > 0 ? defauts.join(' ') : null,
    rapport,
  }
}
