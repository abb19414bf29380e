import { corpsN1, lireMedia } from '../corps.ts'
import type { RegleDefaut } from './defaut.ts'

/** Le type annoncé et les premiers octets doivent s'accorder (cda.md §10 [V], §17.7). */
export const corpsIllisible: RegleDefaut = ({ lu, cda }) => {
  const corps = corpsN1(cda)
  if (!corps) return lu.genre === 'autre' ? "Le document n'a pas de corps." : null
  const media = lireMedia(corps)
  if (!media) return "Le fichier encapsulé n'est pas lisible : son codage base64 est faux ou vide."
  const annoncePdf = media.annonce === 'application/pdf'
  return annoncePdf && media.nature !== 'pdf'
    ? "Le fichier encapsulé n'est pas le PDF annoncé."
    : null
}
