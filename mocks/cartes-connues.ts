import { type CarteVitale, dateLongue } from './carte-vitale/carte.ts'
import type { CarteConnue } from './insi/regles/types.ts'

const enSerie = (numero: string) => numero.padStart(12, '0')

/** Les cartes du lecteur à cet instant, telles que le service INSi les voit, par numéro de série sur 12 chiffres. */
export function cartesConnues(
  cartes: Record<string, CarteVitale>,
): (numeroSerie: string) => CarteConnue | null {
  return (numeroSerie) => {
    const carte = Object.values(cartes).find((c) => enSerie(c.numeroSerie) === enSerie(numeroSerie))
    if (!carte) return null
    return {
      assure: carte.assure.nir,
      beneficiaires: carte.beneficiaires.map((b) => ({
        nirCertifie: b.nirCertifie ?? null,
        dateNaissance: dateLongue(b.dateNaissance),
        rang: b.rangGemellaire,
      })),
    }
  }
}
