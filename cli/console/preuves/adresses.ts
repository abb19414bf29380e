import type { MessageEchange } from '../../../reports/campagne/types.ts'
import { adressePreuve } from '../vues/adresses.ts'
import { cleEchange } from './echange/trouver-echange.ts'

const e = encodeURIComponent

/** Où se lit un échange, ses écarts à côté. */
export const adresseEchange = (campagne: string, message: MessageEchange): string =>
  `/preuves/${e(campagne)}/echanges/${cleEchange(message)}`

/** Une page d'un PDF, peinte : le fichier lui-même n'entre pas dans la page. */
export const adressePagePdf = (campagne: string, preuve: string, rang: number): string =>
  `${adressePreuve(campagne, preuve)}/pages/${rang + 1}`
