import { adresseNue } from './adresses.ts'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const LECTURE = { source: 'mssante.md §10, ECO.2.3.2, UX.33', marque: 'V' } as const
const REMISE = { source: 'mssante.md §10, MSS.16', marque: 'V' } as const

/** Les accusés se demandent à l'adresse de la boîte qui envoie ; un accusé n'en demande pas. */
export const accusesDemandes: RegleMessage = ({ champ, boite, accuse }) => {
  const propre = boite?.adresse.toLowerCase() ?? ''
  const juger = (nom: string) => {
    const [valeur] = champ(nom)
    if (valeur === undefined) return null
    if (accuse) return `Un accusé ne demande pas d’accusé (${nom}).`
    const adresse = adresseNue(valeur)
    return adresse === propre ? null : `${nom} vers « ${adresse} » : ${propre} est attendue.`
  }
  return [
    ...ecartsDe('accuse-lecture', LECTURE, [juger('Disposition-Notification-To')]),
    ...ecartsDe('accuse-remise', REMISE, [juger('Return-Receipt-To')]),
  ]
}
