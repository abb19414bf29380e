/** Un PDF/A-1b juste, fait par pdfkit, et de quoi y poser une faute. */
import { createRequire } from 'node:module'
import path from 'node:path'
import PDFDocument from 'pdfkit'
import { ecrirePng } from '../../images/essai/ecrire-png.ts'

const require = createRequire(import.meta.url)
const DOSSIER = path.dirname(require.resolve('dejavu-fonts-ttf/package.json'))
const POLICE = path.join(DOSSIER, 'ttf', 'DejaVuSans.ttf')

export interface OptionsPdf {
  titre?: string
  lignes?: readonly string[]
  /** Sans le sous-ensemble PDF/A : ni marque, ni profil. */
  ordinaire?: true
  comprime?: true
  /** Ce qu'un essai dessine en plus. */
  dessiner?: (pdf: PDFKit.PDFDocument) => void
}

/** Octets d'un PDF/A-1b : texte, trait, image grise, lien. */
export async function composerPdf({
  titre = 'Compte rendu',
  lignes = ['Né à Besançon, œdème : 38,5 °C'],
  ordinaire,
  comprime,
  dessiner,
}: OptionsPdf = {}): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    compress: comprime ?? false,
    pdfVersion: '1.4',
    ...(ordinaire ? {} : { subset: 'PDF/A-1b' as never }),
    lang: 'fr-FR',
    font: POLICE,
    info: {
      Title: titre,
      Author: 'Dr Alice Bonnet',
      CreationDate: new Date('2026-03-02T10:15:30Z'),
    },
  })
  const morceaux: Buffer[] = []
  pdf.on('data', (morceau: Buffer) => morceaux.push(morceau))
  const fini = new Promise((resoudre) => pdf.on('end', resoudre))
  pdf.fontSize(12).text(titre)
  for (const ligne of lignes) pdf.text(ligne)
  pdf.rect(50, 300, 80, 20).fill('#336699')
  const gris = Uint8Array.from({ length: 64 }, (_, rang) => rang * 4)
  pdf.image(Buffer.from(ecrirePng({ largeur: 8, hauteur: 8, gris })), 50, 340, { width: 40 })
  pdf.link(50, 400, 100, 20, 'https://exemple.invalid/', { F: 4 } as never)
  dessiner?.(pdf)
  pdf.end()
  await fini
  return Buffer.concat(morceaux)
}

const ecrire = (nombre: number) => String(nombre).padStart(10, '0')

/** Recalcule la table des renvois d'un fichier dont des octets ont changé. */
function refaireRenvois(texte: string): string {
  const debut = texte.lastIndexOf('\nxref\n') + 1
  const places = new Map<number, number>()
  for (const trouve of texte.slice(0, debut).matchAll(/(?<=[\r\n])(\d+) 0 obj/g))
    places.set(Number(trouve[1]), trouve.index)
  const nombre = Math.max(...places.keys()) + 1
  const lignes = Array.from({ length: nombre }, (_, numero) => {
    const place = places.get(numero)
    return place === undefined ? '0000000000 65535 f \n' : `${ecrire(place)} 00000 n \n`
  })
  const suite = texte.slice(texte.indexOf('trailer', debut))
  return `${texte.slice(0, debut)}xref\n0 ${nombre}\n${lignes.join('')}${suite}`
    .replace(/\/Size \d+/, `/Size ${nombre}`)
    .replace(/startxref\n\d+/, `startxref\n${debut}`)
}

/** Une retouche : ce qui est cherché, une fois, et ce qui le remplace. */
export type Retouche = readonly [string | RegExp, string | ((trouve: string) => string)]

function remplacer(texte: string, retouches: readonly Retouche[]): string {
  return retouches.reduce((avant, [motif, nouveau]) => {
    const apres = avant.replace(motif, typeof nouveau === 'string' ? () => nouveau : nouveau)
    if (apres === avant) throw new Error(`rien à retoucher : ${String(motif)}`)
    return apres
  }, texte)
}

const FLUX = /\/Length \d+(\n[^>]*>>\nstream\n|\n>>\nstream\n)([\s\S]*?)(?=\n?endstream\nendobj)/g

/**
 * Pose des retouches, remet longueurs et renvois d'accord, puis pose celles d'`apres` telles quelles. Lève quand
 * l'une ne trouve rien.
 */
export function retoucher(
  pdf: Buffer,
  retouches: readonly Retouche[],
  apres: readonly Retouche[] = [],
): Buffer {
  const texte = remplacer(pdf.toString('latin1'), retouches)
  const mesure = texte.replace(
    FLUX,
    (_, entre: string, donnees: string) => `/Length ${donnees.length}${entre}${donnees}`,
  )
  return Buffer.from(remplacer(refaireRenvois(mesure), apres), 'latin1')
}
