import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { AdressePostale } from '../../modele/personnes.ts'

/** Lignes libres ou absence dite : jamais les deux formes ensemble (cda.md §9 [V]). */
export const adresseCda = (adresse: AdressePostale | null): Fragment =>
  adresse
    ? xml`<addr use="WP"><streetAddressLine>${adresse.voie}</streetAddressLine><streetAddressLine>${adresse.codePostal} ${adresse.commune}</streetAddressLine></addr>`
    : xml`<addr nullFlavor="UNK"/>`

export const telephoneCda = (telephone: string | null): Fragment =>
  telephone
    ? xml`<telecom value="tel:${telephone.replace(/\s/g, '')}" use="WP"/>`
    : xml`<telecom nullFlavor="UNK"/>`

export const courrielCda = (adresse: string): Fragment =>
  xml`<telecom value="mailto:${adresse}" use="WP"/>`
