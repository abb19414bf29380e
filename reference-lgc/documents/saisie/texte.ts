import type { CorpsTexte } from '../modele/texte.ts'
import { type Champs, champ, type Fin, type Lecture } from './champs.ts'
import { nettoyerTexte, refusTexte } from './nettoyer.ts'

/** Un texte libre, d'une seule section. */
export function lireTexte(champs: Champs, fin: Fin): Lecture<CorpsTexte> {
  const texte = nettoyerTexte(champ(champs, 'texte'))
  const vide = texte.trim() === '' && fin === 'terminer'
  const refus = vide ? 'Écrivez le texte du document avant de le terminer.' : refusTexte(texte)
  return {
    valeur: { genre: 'texte', sections: [{ titre: null, texte }] },
    problemes: refus ? [{ champ: 'texte', message: refus }] : [],
  }
}

/** Les intertitres d'un texte repris deviennent des lignes : aucun mot n'en est perdu. */
export const champsDuTexte = ({ sections }: CorpsTexte): Champs => ({
  texte: sections
    .flatMap(({ titre, texte }) => (titre === null ? [texte] : [titre, texte]))
    .join('\n'),
})
