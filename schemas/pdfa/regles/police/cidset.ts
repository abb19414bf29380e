import { montrer } from '../../../montrer.ts'
import { estFlux } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const cidset: ReglePdfa = {
  regle: 'pdfa.police.cidset',
  objet: 'sous-ensemble d’une police composite : CIDSet des signes présents',
  source: 'ISO 19005-1 §6.3.5',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ polices, pdf }) =>
    polices
      .filter(({ genre, sousEnsemble, descripteur }) => {
        if (genre !== 'Type0' || !sousEnsemble || descripteur === null) return false
        const cidset = pdf.resoudre(descripteur.entrees.get('CIDSet'))
        return !estFlux(cidset) || (pdf.decoder(cidset)?.length ?? 0) === 0
      })
      .map(({ nom, numero }) =>
        relever(
          lieuObjet(numero),
          `Le sous-ensemble « ${montrer(nom)} » n’a pas de CIDSet.`,
          'Écrire CIDSet dans le descripteur, un bit par signe présent.',
        ),
      ),
}
