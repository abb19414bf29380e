import { descendre, type Noeud, suitModele } from '../../lecture/parcourir.ts'
import { VSM } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { sectionsVsm, sousSections } from './sections-vsm.ts'

/** Les sous-sections dont la présence complète exclut un texte (cda.md §13 [V]). */
const COMPLETES: readonly (readonly [string, readonly string[]])[] = [
  [VSM.pathologies, [VSM.problemes, VSM.antecedents, VSM.actes, VSM.allergies]],
  [VSM.facteurs, [VSM.habitus, VSM.professionnels, VSM.familiaux]],
]

const aToutes = (section: Noeud, modeles: readonly string[]): boolean =>
  modeles.every((modele) => sousSections(section).some((s) => suitModele(s, modele)))

export const texteOuSections: RegleDocument = {
  regle: 'cda.vsm.texte-ou-sections',
  objet: 'VSM : un texte ou des sous-sections complètes, pas les deux',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) => {
    const completes = COMPLETES.flatMap(([modele, modeles]) =>
      sectionsVsm(document, modele).filter((section) => aToutes(section, modeles)),
    )
    const traitements = sectionsVsm(document, VSM.traitements).filter(
      (section) => sousSections(section).length > 0,
    )
    return [...completes, ...traitements].flatMap((section) => {
      const texte = descendre(section, 'text')
      if (texte === null) return []
      const message = 'La section a ses sous-sections, et un texte en plus.'
      return [relever(texte, message, 'Retirer le texte : celui des sous-sections suffit.')]
    })
  },
}
