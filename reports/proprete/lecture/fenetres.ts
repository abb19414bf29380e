import { encodageDe } from './decoder-texte.ts'
import { LIMITES_LECTURE } from './limites.ts'

/** Un bout de texte, et le rang de sa première ligne dans le tout. */
export interface Fenetre {
  texte: string
  premiereLigne: number
  /** Le texte continue après : un passage au bord sera relu dans la suivante. */
  continue: boolean
}

function compterLignes(texte: string): number {
  let lignes = 0
  for (let place = texte.indexOf('\n'); place >= 0; place = texte.indexOf('\n', place + 1))
    lignes += 1
  return lignes
}

/**
 * Le texte d’un fichier, entier quand il tient dans une fenêtre ; sinon par fenêtres qui se recouvrent, pour
 * qu’un fichier de centaines de mégaoctets n’en coûte que quelques-uns.
 */
export function* fenetresDe(octets: Buffer): Generator<Fenetre> {
  const { fenetre, recouvrement } = LIMITES_LECTURE
  const decodeur = new TextDecoder(encodageDe(octets))
  let reste = ''
  let premiereLigne = 0
  for (let place = 0; place === 0 || place < octets.length; place += fenetre) {
    const fin = place + fenetre >= octets.length
    const morceau = octets.subarray(place, place + fenetre)
    const texte = reste + decodeur.decode(morceau, { stream: !fin })
    yield { texte, premiereLigne, continue: !fin }
    reste = texte.slice(-recouvrement)
    premiereLigne += compterLignes(texte.slice(0, texte.length - reste.length))
  }
}
