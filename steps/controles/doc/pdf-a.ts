import type { Constat } from '../../../reports/campagne/types.ts'
import { jugerPdfa } from '../../../schemas/pdfa/juger-pdfa.ts'
import { controler } from '../controle.ts'

/** DOC.01 : le fichier se lira dans vingt ans, PDF/A-1 de niveau A ou B. */
export function pdfA(octets: Uint8Array, ou: string): Constat {
  const { annonce, anomalies } = jugerPdfa(octets)
  const graves = anomalies.filter(({ gravite }) => gravite === 'bloquante')
  const [premiere] = graves
  const observe = premiere
    ? `${graves.length} faute(s) : ${premiere.regle} (${premiere.lieu}) ${premiere.message}`
    : `PDF/A-${annonce ?? 'non annoncé'}`
  return controler({
    id: 'doc.pdf-a-1',
    conforme: graves.length === 0 && (annonce?.startsWith('1') ?? false),
    attendu: 'un PDF/A-1 sans faute',
    observe,
    ou,
    action: premiere?.remede ?? 'Produire un PDF/A-1 : polices embarquées, métadonnées XMP.',
    source: 'ECO.2.1.5 ; ISO 19005-1 [V]',
  })
}
