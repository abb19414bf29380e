import { montrer } from '../../../montrer.ts'
import { attribut, type Noeud } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

const ADRESSE = /^[a-z][a-z0-9+.-]*:/i

/** Ce qu'un élément désigne, sans le dièse ; les adresses d'ailleurs ne se suivent pas. */
function cibles(noeud: Noeud): readonly string[] {
  if (noeud.nom === 'renderMultiMedia') {
    return (attribut(noeud, 'referencedObject') ?? '').split(/\s+/).filter((mot) => mot !== '')
  }
  const valeur = attribut(noeud, 'value')
  if (valeur === null || ADRESSE.test(valeur)) return []
  return [valeur.replace(/^#/, '')]
}

/** Une référence qui ne mène à rien prive l'entrée de son texte ; l'officiel ne la suit pas (cda.md §18 [V]). */
export const reference: RegleDocument = {
  regle: 'cda.recit.reference',
  objet: 'chaque référence mène à un ID du document',
  source: 'cda.md §11 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    ['reference', 'renderMultiMedia']
      .flatMap((nom) => [...index.corps(nom)])
      .flatMap((noeud) =>
        cibles(noeud)
          .filter((cible) => !index.parId.has(cible))
          .map((cible) =>
            relever(
              noeud,
              cible === ''
                ? 'La référence est vide : elle ne mène nulle part.'
                : `La référence « ${montrer(cible)} » ne mène à aucun ID du document.`,
              'Poser cet ID sur le passage du texte que l’entrée désigne.',
            ),
          ),
      ),
}
