import type { Constat } from '../../../../reports/campagne/types.ts'
import { controler, normaliser } from '../../controle.ts'
import { chercherMention, type Mention } from '../edition/mentions.ts'

/** INS.37 : le PDF encapsulé porte le titre de l'en-tête et les traits du patient. */
export function corpsConcordant(
  texte: string,
  titre: string,
  mentions: readonly Mention[],
): Constat {
  const absentes = mentions.filter((m) => chercherMention(texte, m) === 'absente').map((m) => m.nom)
  const manques = normaliser(texte).includes(normaliser(titre)) ? absentes : ['titre', ...absentes]
  return controler({
    id: 'ins.corps-concordant',
    conforme: manques.length === 0,
    attendu: `le titre « ${titre} » et les traits du patient`,
    observe: manques.length > 0 ? `absent du PDF : ${manques.join(', ')}` : 'les mêmes',
    ou: 'PDF encapsulé dans le document CDA',
    action: 'Tirer l’en-tête et le PDF encapsulé des mêmes données.',
    source: 'cda.md §10 [C]',
  })
}
