import { type ReglePdfa, relever } from '../types.ts'

export const version: ReglePdfa = {
  regle: 'pdfa.fichier.version',
  objet: 'version 1.4, celle dont PDF/A-1 est fait',
  source: 'ISO 19005-1 §1',
  marque: 'I',
  gravite: 'avertissement',
  juger({ pdf }) {
    const lue = /%PDF-(\d\.\d)/.exec(pdf.octets.toString('latin1', 0, 1024))?.[1] ?? ''
    if (lue === '' || Number(lue) <= 1.4) return []
    return [
      relever(
        'octet 0',
        `Le fichier s’annonce PDF ${lue} ; PDF/A-1 est fait de PDF 1.4.`,
        'Produire en PDF 1.4.',
      ),
    ]
  },
}
