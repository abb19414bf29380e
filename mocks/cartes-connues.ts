import { type CarteVitale, dateLongue } from './carte-vitale/carte.ts'
import type { CarteConnue } from './insi/regles/types.ts'

/** Les cartes du lecteur telles que le service INSi les voit, par numéro de série sur 12 chiffres. */
export function cartesConnues(
  cartes: Record<string, CarteVitale>,
): (numeroSerie: string) => CarteConnue | null {
  const parSerie = new Map(
    Object.values(cartes).map(({ numeroSerie, assure, beneficiaires }) => [
      numeroSerie.padStart(12, '0'),
      {
        assure: assure.nir,
        beneficiaires: beneficiaires.map((b) => ({
          nirCertifie: b.nirCertifie ?? null,
          dateNaissance: dateLongue(b.dateNaissance),
          rang: b.rangGemellaire,
        })),
      },
    ]),
  )
  return (numeroSerie) => parSerie.get(numeroSerie.padStart(12, '0')) ?? null
}
