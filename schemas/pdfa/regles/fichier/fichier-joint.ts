import { estDictionnaire } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const fichierJoint: ReglePdfa = {
  regle: 'pdfa.fichier.fichier-joint',
  objet: 'pas de fichier joint',
  source: 'ISO 19005-1 §6.1.11',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf, inventaire }) {
    const remede = 'Transmettre le fichier joint à part, ou dans le document CDA.'
    const noms = pdf.resoudre(pdf.catalogue.entrees.get('Names'))
    const liste =
      estDictionnaire(noms) && noms.entrees.has('EmbeddedFiles')
        ? [relever('catalogue', 'Le document annonce des fichiers joints (EmbeddedFiles).', remede)]
        : []
    const portes = inventaire.dictionnaires
      .filter(({ objet }) => objet.entrees.has('EF'))
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Une description de fichier porte un fichier joint (EF).',
          remede,
        ),
      )
    return [...liste, ...portes]
  },
}
