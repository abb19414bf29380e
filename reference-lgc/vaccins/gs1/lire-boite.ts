import { dateLue } from '../../dossier/regles/date-partielle.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { estCip13 } from '../cle-cip.ts'
import { decouper, separateurPerdu } from './decouper.ts'
import { nettoyer } from './nettoyer.ts'
import { lirePeremptionBoite } from './peremption.ts'
import { CodeRefuse } from './refus.ts'

/** Ce que la boîte dit du vaccin. */
export interface Boite {
  cip13: string
  lot: string
  /** `AAAA-MM-JJ`. */
  peremption: string
}

/** Le produit d'un GTIN-14 : un CIP13 précédé d'un zéro (ins.md §12 [V]). */
function cipDe(gtin: string | undefined): string {
  if (gtin === undefined)
    throw new CodeRefuse('Ce code ne dit pas le produit : relisez la boîte en entier.')
  const cip13 = gtin.slice(1)
  if (!gtin.startsWith('034009'))
    throw new CodeRefuse('Ce code n’est pas celui d’un médicament vendu en France.')
  if (!estCip13(cip13))
    throw new CodeRefuse(
      `Le code CIP ${cip13} a une clé fausse : une lecture s’est mal faite, relisez.`,
    )
  return cip13
}

/**
 * Lit le code d'une boîte tel que la douchette ou la photo le donne ; lève `CodeRefuse` avec sa phrase.
 * `aujourdhui` : `AAAA-MM-JJ`.
 */
export function lireBoite(lu: string, aujourdhui: string, mutations: Mutations): Boite {
  const champs = decouper(nettoyer(lu))
  const cip13 = cipDe(champs.get('01'))
  const [peremption, lot, serie = ''] = [champs.get('17'), champs.get('10'), champs.get('21')]
  const perdu = separateurPerdu(champs)
  if (peremption === undefined || lot === undefined)
    throw (
      perdu ??
      new CodeRefuse(
        `Ce code ne dit pas ${lot === undefined ? 'le lot' : 'la péremption'} : relisez la boîte, ou complétez à la main.`,
      )
    )
  const jour = lirePeremptionBoite(peremption, mutations)
  if (jour < aujourdhui)
    throw new CodeRefuse(
      `Ce vaccin est périmé depuis le ${dateLue(jour)} : ne l’injectez pas. Une injection passée se saisit à la main.`,
    )
  return {
    cip13,
    lot: mutations.choisir('vaccin-serie-dans-le-lot', lot, () => `${lot}${serie}`),
    peremption: jour,
  }
}
