import type { Forme, Morceau } from '../types.ts'
import { relire } from './relire.ts'
import { situerLigne } from './situer-ligne.ts'

/** Un texte tel qu’écrit, puis tel qu’une personne le lirait. */
export function* lireDeuxFois(
  texte: string,
  { membre, forme, premiereLigne }: { membre: string | null; forme: Forme; premiereLigne: number },
): Generator<Morceau> {
  const situer = situerLigne(texte, premiereLigne)
  yield { genre: 'texte', extrait: { membre, forme, texte, situer } }
  const relu = relire(texte, forme)
  if (relu === null) return
  const ligneSeule = situerLigne(relu, premiereLigne)
  const situerRelu = (place: number) => `${ligneSeule(place).replace(/,.*/, '')}, décodée`
  const extrait = { membre, texte: relu, situer: situerRelu, relu: true } as const
  yield { genre: 'texte', extrait: { ...extrait, forme: 'texte' } }
}
