import { type ReglePdfa, relever } from '../types.ts'

export const fin: ReglePdfa = {
  regle: 'pdfa.fichier.fin',
  objet: 'rien après le dernier %%EOF',
  source: 'ISO 19005-1 §6.1.3',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf }) {
    const fin = pdf.octets.toString('latin1', Math.max(0, pdf.octets.length - 1024))
    if (/%%EOF(\r\n|\r|\n)?$/.test(fin)) return []
    return [
      relever(
        'fin du fichier',
        'Le fichier ne finit pas par %%EOF et une fin de ligne au plus.',
        'Ne rien écrire derrière le dernier %%EOF.',
      ),
    ]
  },
}
