import type { Forme, Morceau } from '../types.ts'
import { type Contexte, type Place, sous } from './contexte.ts'
import { estCourrier, extraireCourrier } from './extraire-courrier.ts'
import { fenetresDe } from './fenetres.ts'
import { LIMITES_LECTURE } from './limites.ts'
import { lireDeuxFois } from './lire-deux-fois.ts'
import { natureDe } from './nature.ts'
import { piecesEncodees } from './pieces-encodees.ts'
import { situerLigne } from './situer-ligne.ts'

/** Ce qui s’ouvre dans un navigateur : HTML, SVG, XML. */
const BALISES = /^\ufeff?\s{0,200}<(?:[!?]|[a-z])/i

const formeDe = (texte: string): Forme => (BALISES.test(texte) ? 'balises' : 'texte')

async function* extrairePieces(
  texte: string,
  situer: (place: number) => string,
  { place, contexte }: { place: Place; contexte: Contexte },
): AsyncGenerator<Morceau> {
  for (const piece of piecesEncodees(texte)) {
    const ou = sous(place, `pièce encodée, ${situer(piece.place)}`)
    // Un certificat ou une empreinte n’est pas une pièce à relire.
    const binaire = natureDe(piece.octets) === 'binaire'
    for await (const morceau of contexte.deplier(piece.octets, ou))
      if (!binaire || morceau.genre !== 'fait') yield morceau
  }
}

/** Un texte, et ce qu’il porte d’encodé : pièces d’un message, base 64. */
export async function* extraireTexte(
  octets: Buffer,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  let forme: Forme | null = null
  let courrier = false
  for (const { texte, premiereLigne } of fenetresDe(octets)) {
    if (forme === null) {
      forme = formeDe(texte)
      courrier = octets.length <= LIMITES_LECTURE.courrier && estCourrier(texte)
    }
    yield* lireDeuxFois(texte, { membre: place.membre, forme, premiereLigne })
    if (!courrier)
      yield* extrairePieces(texte, situerLigne(texte, premiereLigne), { place, contexte })
  }
  if (courrier) yield* extraireCourrier(octets, place, contexte)
}
