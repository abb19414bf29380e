import { valeurTexte } from '../../arbre/valeur-texte.ts'
import { ErreurXPath } from './erreur-xpath.ts'
import { type Atomique, estNoeud, type Item, type Suite } from './valeur.ts'

const SEPT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/

/** Un xs:double tel que XPath l'écrit : `1.0E6`, `INF`, `0.5` (F&O §17.1.2 [V]). */
function ecrireDouble(valeur: number): string {
  if (Number.isNaN(valeur)) return 'NaN'
  if (!Number.isFinite(valeur)) return valeur > 0 ? 'INF' : '-INF'
  const grandeur = Math.abs(valeur)
  if (grandeur === 0 || (grandeur >= 1e-6 && grandeur < 1e6)) {
    return Object.is(valeur, -0) ? '-0' : String(valeur)
  }
  const [, signe = '', entier = '0', suite = '0', puissance = '0'] =
    SEPT.exec(valeur.toExponential()) ?? []
  return `${signe}${entier}.${suite}E${Number(puissance)}`
}

/** Un xs:integer ou un xs:decimal, sans exposant. */
function ecrireDecimal(valeur: number): string {
  const texte = String(valeur)
  if (!texte.includes('e')) return texte
  return valeur.toFixed(20).replace(/\.?0+$/, '')
}

/** Le texte d'une valeur atomique. */
export function ecrireAtomique(valeur: Atomique): string {
  if (typeof valeur === 'string') return valeur
  if (typeof valeur === 'number') return ecrireDecimal(valeur)
  if (typeof valeur === 'boolean') return String(valeur)
  if (valeur.type === 'double') return ecrireDouble(valeur.valeur)
  if (valeur.type === 'non-type') return valeur.valeur
  if (valeur.type === 'qname') {
    return valeur.prefixe === '' ? valeur.nom : `${valeur.prefixe}:${valeur.nom}`
  }
  return valeur.ecrit
}

/** `string()` d'un item. */
export const ecrireItem = (item: Item): string =>
  estNoeud(item) ? valeurTexte(item) : ecrireAtomique(item)

/** Le texte d'un argument `xs:string?` : vide donne '', plus d'un item est une faute de type. */
export function texteUnique(suite: Suite, fonction: string): string {
  if (suite.length > 1) {
    const message = `« ${fonction} » attend une seule valeur, ${suite.length} reçues`
    throw new ErreurXPath('XPTY0004', message)
  }
  const [item] = suite
  return item === undefined ? '' : ecrireItem(item)
}
