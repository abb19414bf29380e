import { vitale } from './assertions.ts'
import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.vitale-presente', source: 'ins.md §1.1 et §4', marque: 'V' } as const

/**
 * La recherche par carte porte une assertion Vitale avec celle du professionnel. Un certificat
 * d'organisation en dispense : ce mode n'a pas de bloc Security (ins.md §4 [V]).
 */
export const vitalePresente: Controle = (faits) => {
  const parCarte = faits.operation === 'rechercherInsAvecCarteVitale'
  if (!parCarte || faits.certificat || vitale(faits)) return null
  return refuser('harness_vitale_absente', { ...REGLE, message: 'L’assertion Vitale manque.' })
}
