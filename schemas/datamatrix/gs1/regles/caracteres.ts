import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { IDENTIFIANTS_GS1, lieuGs1 } from '../identifiants.ts'
import type { RegleGs1 } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-gs1.caracteres',
  source: 'GS1 General Specifications §7.11, jeu 82',
  marque: 'I',
  gravite: 'bloquante',
} as const

const REFUSE = /[^\w!"%&'()*+,\-./:;<=>?]/

/** Lot et série n'emploient que le jeu de 82 caractères de GS1. */
export const caracteres: RegleGs1 = (lu) =>
  lu.elements.flatMap(({ identifiant, valeur }) => {
    const fautif = REFUSE.exec(valeur)
    if (fautif === null || !IDENTIFIANTS_GS1[identifiant]?.variable) return []
    return [
      situer(REGLE, {
        lieu: lieuGs1(identifiant),
        message: `Le caractère « ${montrer(fautif[0])} » n’est pas admis dans ${lieuGs1(identifiant)}.`,
        remede: 'Vérifier le réglage de clavier de la douchette (AZERTY ou QWERTY), puis relire.',
      }),
    ]
  })
