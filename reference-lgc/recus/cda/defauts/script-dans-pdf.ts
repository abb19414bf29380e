import { pdfAvecScript } from '../../lecture/pdf.ts'
import { copiePdf, corpsN1, lireMedia } from '../corps.ts'
import type { RegleDefaut } from './defaut.ts'

export const scriptDansPdf: RegleDefaut = ({ cda }) => {
  const pdf = lireMedia(corpsN1(cda)) ?? copiePdf(cda)
  return pdf?.nature === 'pdf' ? pdfAvecScript(pdf.octets) : null
}
