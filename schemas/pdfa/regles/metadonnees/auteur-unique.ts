import { estDictionnaire } from '../../../pdf/objets.ts'
import { ESPACES_XMP } from '../../lecture/lire-xmp.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const auteurUnique: ReglePdfa = {
  regle: 'pdfa.metadonnees.auteur-unique',
  objet: 'un seul auteur dans dc:creator quand Info en dit un',
  source: 'ISO 19005-1 §6.7.3',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf, xmp }) {
    const info = pdf.resoudre(pdf.renvois.annexe.entrees.get('Info'))
    if (!xmp.lu || !estDictionnaire(info) || !info.entrees.has('Author')) return []
    const auteurs =
      xmp.proprietes.find(({ espace, nom }) => espace === ESPACES_XMP.dc && nom === 'creator')
        ?.valeurs ?? []
    if (auteurs.length < 2) return []
    return [
      relever(
        'métadonnées',
        `dc:creator donne ${auteurs.length} auteurs, Info un seul.`,
        'Écrire un seul auteur, le même qu’Author.',
      ),
    ]
  },
}
