import type { Corps } from '../modele/corps.ts'
import { DESCRIPTIONS, type TypeDocument } from '../types.ts'
import { type Champs, champ } from './champs.ts'
import { champsDuCorps } from './corps.ts'

/** Où va un texte déjà tapé quand le document change de genre. */
const PLACES: Record<Corps['genre'], string> = {
  texte: 'texte',
  telemedecine: 'question',
  medicaments: 'commentaire',
  actes: 'commentaire',
  synthese: 'pointsDeVigilance',
}

/** Le formulaire du type choisi, rempli du dossier ; ce qui était tapé y reste. */
export function champsPreremplis(type: TypeDocument, corps: Corps, tapes: Champs): Champs {
  const place = PLACES[corps.genre]
  const texte = champ(tapes, 'texte')
  const preremplis = champsDuCorps(corps)
  const destinataires = Object.entries(tapes).filter(([nom]) => nom.startsWith('destinataire-'))
  return {
    ...preremplis,
    ...Object.fromEntries(destinataires),
    ...(texte.trim() === '' ? {} : { [place]: joindre(champ(preremplis, place), texte, place) }),
    type,
    titre: champ(tapes, 'titre') || DESCRIPTIONS[type].libelle,
  }
}

const joindre = (prerempli: string, tape: string, place: string): string =>
  place === 'texte' || prerempli === '' ? tape : `${prerempli}\n${tape}`
