import type { Morceau } from '../types.ts'

/** Un texte que le fichier porte sans le montrer, et d’où il vient. */
export const metadonnee = (membre: string | null, lieu: string, texte: string): Morceau => ({
  genre: 'texte',
  extrait: { membre, forme: 'metadonnees', texte, situer: () => lieu },
})

/** De même, quand ce texte a déjà été lu autrement. */
export function metadonneeRelue(membre: string | null, lieu: string, texte: string): Morceau {
  return {
    genre: 'texte',
    extrait: { membre, forme: 'metadonnees', texte, situer: () => lieu, relu: true },
  }
}
