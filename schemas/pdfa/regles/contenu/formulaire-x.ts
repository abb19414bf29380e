import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const formulaireX: ReglePdfa = {
  regle: 'pdfa.contenu.formulaire-x',
  objet: 'formulaire sans PostScript ni renvoi à un autre document',
  source: 'ISO 19005-1 §6.2.5 et 6.2.6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.flux
      .filter(
        ({ objet }) => nomDe(pdf.resoudre(objet.dictionnaire.entrees.get('Subtype'))) === 'Form',
      )
      .filter(
        ({ objet: { dictionnaire } }) =>
          ['PS', 'Ref'].some((cle) => dictionnaire.entrees.has(cle)) ||
          nomDe(pdf.resoudre(dictionnaire.entrees.get('Subtype2'))) === 'PS',
      )
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Un formulaire porte du PostScript ou renvoie à un autre document.',
          'Écrire le contenu dans le formulaire même.',
        ),
      ),
}
