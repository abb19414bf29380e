import { type ReglePdfa, relever } from '../types.ts'

export const fluxDeRenvois: ReglePdfa = {
  regle: 'pdfa.fichier.flux-de-renvois',
  objet: 'pas de renvois en flux, qui sont de PDF 1.5',
  source: 'ISO 19005-1 §6.1.4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ pdf: { renvois } }) =>
    renvois.sections
      .filter(({ genre, annexe }) => genre === 'flux' || annexe.entrees.has('XRefStm'))
      .map(({ position }) =>
        relever(
          `octet ${position}`,
          'Les renvois sont dans un flux, que PDF 1.4 ne connaît pas.',
          'Produire en PDF 1.4, avec une table des renvois.',
        ),
      ),
}
