import { VERDICTS } from '../campagne/types.ts'
import { TRACES } from '../formes.ts'
import { LIBELLES_ETAT } from '../libelles.ts'
import type { CampagneLue, Etat } from '../modele/types.ts'
import { ENCRE, fonte, LIGNE, type Pdf, SECONDAIRE } from '../pdf.ts'

const COULEURS: Partial<Record<Etat, string>> = {
  conforme: '#1B7F4B',
  atteste: '#1B7F4B',
  'non-conforme': '#B42318',
  'non-verifiable': '#B42318',
  'faute-banc': '#B42318',
  interrompu: '#9A5B00',
}

const HAUTEUR = 46
const ECART = 8

/** Trace la forme d'un état dans un carré de 16 points. */
function dessinerForme(doc: Pdf, etat: Etat, x: number, y: number): void {
  doc.save().translate(x, y)
  doc
    .lineWidth(2)
    .lineCap('round')
    .lineJoin('round')
    .strokeColor(COULEURS[etat] ?? SECONDAIRE)
  doc.path(TRACES[etat]).stroke()
  doc.restore()
}

/** Une tuile par verdict : forme, nombre, mot. */
export function dessinerVerdicts(doc: Pdf, { resume }: CampagneLue): void {
  const { left, right } = doc.page.margins
  const tuiles: readonly [Etat, number][] = [
    ...VERDICTS.map((verdict): [Etat, number] => [verdict, resume.verdicts[verdict]]),
    ['faute-banc', resume.fautesBanc],
  ]
  const largeur = (doc.page.width - left - right - ECART * (tuiles.length - 1)) / tuiles.length
  const y = doc.y
  const balises = tuiles.map(([etat, nombre], i) => {
    const x = left + i * (largeur + ECART)
    return doc.struct('P', {}, () => {
      doc.lineWidth(0.5).strokeColor(LIGNE).roundedRect(x, y, largeur, HAUTEUR, 4).stroke()
      dessinerForme(doc, etat, x + 8, y + 7)
      fonte(doc, String(nombre), 'gras', 16).fillColor(ENCRE)
      doc.text(String(nombre), x + 30, y + 5, { lineBreak: false })
      fonte(doc, LIBELLES_ETAT[etat], 'texte', 9.5).fillColor(SECONDAIRE)
      doc.text(LIBELLES_ETAT[etat], x + 8, y + 28, { width: largeur - 10, lineBreak: false })
    })
  })
  doc.addStructure(doc.struct('Sect', {}, balises))
  doc.x = left
  doc.y = y + HAUTEUR + 12
}
