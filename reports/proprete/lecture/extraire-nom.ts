import type { Morceau } from '../types.ts'

/**
 * Le nom d’un fichier ou d’une pièce : un logiciel y met volontiers celui du patient, ou son matricule. Tel quel,
 * puis sans les traits qui collent un numéro au mot d’avant.
 */
export function* extraireNom(membre: string | null, nom: string): Generator<Morceau> {
  const situer = () => (membre === null ? 'nom du fichier' : 'nom de la pièce')
  yield { genre: 'texte', extrait: { membre, forme: 'metadonnees', texte: nom, situer } }
  const texte = nom.replace(/[_-]+/g, ' ')
  if (texte === nom) return
  yield { genre: 'texte', extrait: { membre, forme: 'metadonnees', texte, situer, relu: true } }
}
