import { composerPdf } from '../../../schemas/pdfa/essais/composer-pdf.ts'

const chaine = (texte: string): unknown => new String(texte)

/** Un PDF ordinaire qui porte cette action au bout d’un lien, ses textes en chaînes PDF. */
export const pdfAvecAction = (action: Readonly<Record<string, string>>): Promise<Buffer> =>
  composerPdf({
    ordinaire: true,
    dessiner: (pdf) => {
      const { S = '', ...textes } = action
      const valeurs = Object.entries(textes).map(([cle, texte]) => [cle, chaine(texte)])
      const reference = pdf.ref({ Type: 'Action', S, ...Object.fromEntries(valeurs) })
      reference.end('')
      pdf.annotate(10, 10, 50, 50, { Subtype: 'Link', A: reference } as never)
    },
  })

/** Un PDF ordinaire qui porte ce fichier joint. */
export const pdfAvecPiece = (nom: string, contenu: Buffer): Promise<Buffer> =>
  composerPdf({
    ordinaire: true,
    dessiner: (pdf) => {
      pdf.file(contenu, { name: nom })
    },
  })

/** Un PDF ordinaire avec cette annotation. */
export const pdfAvecNote = (texte: string): Promise<Buffer> =>
  composerPdf({
    ordinaire: true,
    dessiner: (pdf) => {
      pdf.note(20, 20, 20, 20, texte)
    },
  })

/** Un PDF ordinaire d’une page, comprimé, qui montre ce texte. */
export const pdfAvecTexte = (texte: string): Promise<Buffer> =>
  composerPdf({
    ordinaire: true,
    comprime: true,
    dessiner: (pdf) => {
      pdf.text(texte, 50, 300)
    },
  })

/** Un PDF à qui l’on a ajouté une révision, celle d’un autre : les objets et les renvois du second suivent le premier. */
export function pdfCorrige(avant: Buffer, apres: Buffer): Buffer {
  const texte = apres.toString('latin1')
  const decalage = avant.length
  const renvois = texte
    .replace(
      /^(\d{10})( 00000 n)/gm,
      (_, place: string, suite: string) =>
        `${String(Number(place) + decalage).padStart(10, '0')}${suite}`,
    )
    .replace(/startxref\n(\d+)/, (_, place: string) => `startxref\n${Number(place) + decalage}`)
  return Buffer.concat([avant, Buffer.from(renvois, 'latin1')])
}
