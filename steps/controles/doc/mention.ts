import type { Constat } from '../../../reports/campagne/types.ts'
import { controler, normaliser } from '../controle.ts'

/** Sans espaces : un PDF coupe les lignes où il veut. */
const serrer = (texte: string): string => normaliser(texte).replace(/[\s-]/g, '')

const ACTION =
  'Imprimer au bas de chaque page, et montrer à l’écran, le texte d’information réglé par le site.'
const SOURCE = 'DOC.06 ; règlement (UE) 2016/679, article 13 ; cda.md §20 [V]'

/** DOC.06 : la mention du site est sur chaque page du document. */
export function mentionImprimee(pages: readonly string[], mention: string): Constat {
  const sans = pages.flatMap((page, rang) =>
    serrer(page).includes(serrer(mention)) ? [] : [rang + 1],
  )
  return controler({
    id: 'doc.mention-imprimee',
    conforme: pages.length > 0 && sans.length === 0,
    attendu: `« ${mention} » sur chaque page`,
    observe:
      sans.length === 0 ? `${pages.length} page(s)` : `absente de la page ${sans.join(', ')}`,
    ou: 'édition produite',
    action: ACTION,
    source: SOURCE,
  })
}

/** DOC.06 : la mention se lit aussi à l'affichage du document. */
export function mentionAffichee(texte: string, mention: string): Constat {
  const dite = serrer(texte).includes(serrer(mention))
  return controler({
    id: 'doc.mention-affichee',
    conforme: dite,
    attendu: `« ${mention} »`,
    observe: dite ? 'la mention' : 'la mention n’y est pas',
    ou: 'affichage du document',
    action: ACTION,
    source: SOURCE,
  })
}
