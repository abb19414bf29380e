import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { ZipFile } from 'yazl'

/** Une cellule d’essai : texte, nombre, formule sans valeur, ou cellule fusionnée vers le bas. */
export type CelluleEssai =
  | string
  | number
  | null
  | { formule: string }
  | { texte: string; lignes: number }

export interface FeuilleEssai {
  nom: string
  rangees: readonly (readonly CelluleEssai[])[]
}

function enCellule(cellule: CelluleEssai): SheetData[number][number] {
  if (cellule === null || typeof cellule === 'number') return cellule
  if (typeof cellule === 'string') return { type: String, value: cellule }
  if ('formule' in cellule) return { type: 'Formula', value: cellule.formule }
  return { type: String, value: cellule.texte, rowSpan: cellule.lignes }
}

/** Écrit un classeur d’essai. */
export async function ecrireClasseur(...feuilles: readonly FeuilleEssai[]): Promise<Buffer> {
  const pretes = feuilles.map(({ nom, rangees }) => ({
    sheet: nom,
    data: rangees.map((rangee) => rangee.map(enCellule)),
  }))
  return writeXlsxFile(pretes).toBuffer()
}

/** Emballe des parties telles quelles, compressées : pour les classeurs hostiles. */
export async function emballer(
  parties: Readonly<Record<string, string | Buffer>>,
): Promise<Buffer> {
  const archive = new ZipFile()
  for (const [nom, contenu] of Object.entries(parties)) {
    archive.addBuffer(Buffer.from(contenu), nom)
  }
  archive.end()
  const morceaux: Buffer[] = []
  for await (const morceau of archive.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}

/** Un classeur minimal d’une feuille, son XML donné : pour ce qu’aucun tableur n’écrirait. */
export const feuilleBrute = (donnees: string, entete = ''): Promise<Buffer> =>
  emballer({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Exigences" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `${entete}<worksheet><sheetData>${donnees}</sheetData></worksheet>`,
  })
