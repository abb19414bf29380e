import { montrer } from '../../../montrer.ts'
import { estFlux, nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const cmap: ReglePdfa = {
  regle: 'pdfa.police.cmap',
  objet: 'codage d’une police composite : Identity ou CMap incorporée',
  source: 'ISO 19005-1 §6.3.3.3',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ polices, pdf }) =>
    polices
      .filter(({ genre, dictionnaire }) => {
        const codage = pdf.resoudre(dictionnaire.entrees.get('Encoding'))
        return (
          genre === 'Type0' &&
          !estFlux(codage) &&
          !['Identity-H', 'Identity-V'].includes(nomDe(codage) ?? '')
        )
      })
      .map(({ nom, numero }) =>
        relever(
          lieuObjet(numero),
          `Le codage de la police composite « ${montrer(nom)} » n’est ni Identity, ni une CMap incorporée.`,
          'Employer Identity-H, ou incorporer la CMap.',
        ),
      ),
}
