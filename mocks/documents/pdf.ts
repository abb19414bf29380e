import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { dire, direIntervalle, drapeau } from './corps/biologie.ts'
import { dateLisible } from './dates.ts'
import type { Expediteur } from './expediteurs.ts'
import type { DemandeDocument, PatientDuDocument, ResultatDeBiologie } from './types.ts'

const exiger = createRequire(import.meta.url)
const police = (nom: string): string => exiger.resolve(`dejavu-fonts-ttf/ttf/${nom}.ttf`)

const jour = (iso: string): string => iso.split('-').reverse().join('/')

const identite = (p: PatientDuDocument): string =>
  `${p.nomNaissance} ${p.prenoms}, sexe ${p.sexe}, né(e) le ${jour(p.dateNaissance)} (${p.lieuNaissance})`

const MARGE = 72
const LARGEUR = 451
/** Colonnes d'un résultat : examen, valeur, intervalle, signal ; en points depuis la marge. */
const COLONNES = [
  { x: 0, width: 190 },
  { x: 195, width: 130 },
  { x: 330, width: 85 },
  { x: 420, width: 31 },
] as const

function filet(pdf: PDFKit.PDFDocument): void {
  pdf.moveDown(0.5)
  pdf
    .moveTo(MARGE, pdf.y)
    .lineTo(MARGE + LARGEUR, pdf.y)
    .lineWidth(0.5)
    .stroke('#5a6b7b')
  pdf.moveDown(0.8).fillColor('black')
}

function ecrireLigne(pdf: PDFKit.PDFDocument, resultat: ResultatDeBiologie): void {
  const { analyse, mesure, autre, interpretation, commentaire } = resultat
  const valeur = autre ? `${dire(mesure)} (${dire(autre)})` : dire(mesure)
  const cellules = [analyse.libelle, valeur, direIntervalle(mesure), drapeau(interpretation)]
  const haut = pdf.fontSize(10).y
  let bas = haut
  for (const [rang, { x, width }] of COLONNES.entries()) {
    pdf.text(cellules[rang] ?? '', MARGE + x, haut, { width })
    bas = Math.max(bas, pdf.y)
  }
  pdf.x = MARGE
  pdf.y = bas
  if (commentaire !== undefined) pdf.fontSize(9).text(commentaire)
  filet(pdf)
}

/**
 * Le PDF/A-1 de l'expéditeur : titre, date, auteur, patient et texte, les mêmes que dans l'en-tête
 * (cda.md §10 ; police embarquée et sans transparence, comme PDF/A-1 l'exige).
 */
export async function ecrirePdf(demande: DemandeDocument, expediteur: Expediteur): Promise<Buffer> {
  const { titre, date, patient, texte, resultats = [], remplace } = demande
  const pdf = new PDFDocument({
    subset: 'PDF/A-1b' as never,
    pdfVersion: '1.4',
    font: police('DejaVuSans'),
    info: { Title: titre, Author: expediteur.structure.nom, CreationDate: date },
  })
  const morceaux: Buffer[] = []
  pdf.on('data', (morceau: Buffer) => morceaux.push(morceau))
  const fini = new Promise((resolve) => pdf.once('end', resolve))

  pdf.fontSize(12).text(expediteur.structure.nom)
  pdf.fontSize(9).text(`${expediteur.structure.voie}, ${expediteur.structure.commune}`)
  pdf.text(`Téléphone : ${expediteur.structure.telephone}`)
  pdf.text(`Dr ${expediteur.prenom} ${expediteur.nom}, ${expediteur.specialite.libelle}`)
  filet(pdf)
  pdf
    .fontSize(15)
    .text(titre)
    .fontSize(9)
    .text(`Le ${dateLisible(date)}`)
  if (remplace)
    pdf.text(`Annule et remplace la version ${remplace.version}, document ${remplace.id}.`)
  pdf.moveDown().fontSize(10).text(identite(patient))
  if (patient.ins) pdf.text(`Matricule INS : ${patient.ins.matricule} (${patient.ins.oid})`)
  filet(pdf)
  for (const paragraphe of texte) pdf.fontSize(11).text(paragraphe).moveDown(0.5)
  for (const resultat of resultats) ecrireLigne(pdf, resultat)
  pdf.moveDown().fontSize(9).text('Document fictif du banc de conformité, sans valeur médicale.')
  pdf.end()
  await fini
  return Buffer.concat(morceaux)
}
