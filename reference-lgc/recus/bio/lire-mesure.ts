import type { Element } from '@xmldom/xmldom'
import { enfants } from '../../insi/soap/lecture-sure.ts'
import { attribut, premier, suivre, texteDe, V3, XSI } from '../cda/arbre.ts'
import { lireCode } from '../cda/code.ts'
import type { Mesure } from './resultat.ts'

/** `PQ`, `IVL_PQ`… sans le préfixe, qui ne compte pas. */
const typeDe = (valeur: Element): string =>
  (valeur.getAttributeNS(XSI, 'type') ?? '').replace(/^.*:/, '')

type Quantite = Pick<Mesure, 'valeur' | 'unite'>

const quantite = (e: Element): Quantite => ({
  valeur: attribut(e, 'value'),
  unite: attribut(e, 'unit') || (e.localName === 'translation' ? attribut(e, 'code') : ''),
})

/** Un intervalle à une seule borne est un résultat « inférieur à » ou « supérieur à ». */
function intervalle(valeur: Element): Quantite {
  const bas = premier(valeur, 'low')
  const haut = premier(valeur, 'high')
  const [b, h] = [attribut(bas, 'value'), attribut(haut, 'value')]
  const unite = attribut(bas, 'unit') || attribut(haut, 'unit')
  if (b && h) return { valeur: `${b} à ${h}`, unite }
  if (h) return { valeur: `< ${h}`, unite }
  return { valeur: b && `> ${b}`, unite }
}

/** Un code sans libellé a son texte dans le récit de la section (cda.md §15). */
function texteCode(valeur: Element, recit: (reference: string) => string): string {
  const { libelle, code } = lireCode(valeur)
  const original = premier(valeur, 'originalText')
  const reference = attribut(original && premier(original, 'reference'), 'value')
  return libelle || texteDe(original) || recit(reference) || code
}

function lireValeur(valeur: Element, recit: (reference: string) => string): Quantite {
  switch (typeDe(valeur)) {
    case 'PQ':
    case 'INT':
    case 'REAL':
      return quantite(valeur)
    case 'IVL_PQ':
    case 'IVL_INT':
      return intervalle(valeur)
    case 'CD':
    case 'CE':
    case 'CO':
      return { valeur: texteCode(valeur, recit), unite: '' }
    default:
      return {
        valeur: texteDe(valeur) || attribut(valeur, 'value'),
        unite: attribut(valeur, 'unit'),
      }
  }
}

/** L'intervalle de référence dans cette unité ; sans unité, il vaut pour la mesure. */
function lireIntervalle(
  observation: Element,
  unite: string,
): Pick<Mesure, 'bas' | 'haut' | 'reference'> {
  const plages = suivre(observation, 'referenceRange/observationRange')
  const textes = plages.map((p) => texteDe(premier(p, 'text'))).filter(Boolean)
  for (const plage of plages) {
    const valeur = premier(plage, 'value')
    if (!valeur || typeDe(valeur) !== 'IVL_PQ') continue
    const bornes = [premier(valeur, 'low'), premier(valeur, 'high')] as const
    const unites = bornes.map((b) => attribut(b, 'unit')).filter(Boolean)
    if (unites.length > 0 && !unites.includes(unite)) continue
    const [bas, haut] = bornes.map((b) => attribut(b, 'value'))
    return { bas: bas ?? '', haut: haut ?? '', reference: textes[0] ?? '' }
  }
  return { bas: '', haut: '', reference: textes[0] ?? '' }
}

/** La valeur, puis ses traductions dans d'autres unités (BIO.05). */
export function lireMesures(observation: Element, recit: (reference: string) => string): Mesure[] {
  const valeur = premier(observation, 'value')
  if (!valeur) return []
  const traductions =
    typeDe(valeur) === 'PQ' ? enfants(valeur, V3, 'translation').map(quantite) : []
  return [lireValeur(valeur, recit), ...traductions]
    .filter((q) => q.valeur !== '')
    .map((q) => ({ ...q, ...lireIntervalle(observation, q.unite) }))
}
